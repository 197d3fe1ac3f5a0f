-- A word to a case: written in the transaction that decides, delivered once by a job of its own.
create table word (
    id           bigint generated always as identity primary key,
    case_number  text not null references grant_case (case_number),
    tenant       text not null,
    message      text not null,
    key          text not null,
    facts        jsonb not null default '{}',
    said_at      timestamptz not null,
    state        text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'CASE_ENDED')),
    attempts     int  not null default 0,
    delivered_at timestamptz,
    constraint word_said_once unique (key)
);
create index word_case on word (case_number);
create index word_waiting on word (said_at) where state = 'WAITING';

-- How far the one clock of application and engine was moved forward (profile demo only).
create table clock_offset (
    one    boolean primary key default true check (one),
    millis bigint not null
);
