-- The outbox: written in the transaction that decides, sent later.

create table letter (
    id          uuid primary key,
    key         text        not null,
    template    text        not null,
    case_number text references grant_case (case_number),
    round_key   text,
    tenant      text        not null,
    to_kind     text        not null check (to_kind in ('PERSON', 'GROUP', 'USER')),
    to_ref      text        not null,
    subject     text        not null,
    body        text        not null,
    document    uuid references document (id),
    state       text        not null check (state in ('WAITING', 'SENT', 'NO_ADDRESS', 'FAILED')),
    -- Where it went, once it was sent.
    address     text,
    attempts    int         not null default 0,
    created_at  timestamptz not null,
    next_try    timestamptz not null,
    sent_at     timestamptz,
    printed_at  timestamptz,
    last_error  text,
    -- Reminders to the same people go in one mail: what it says of each, and which went out together.
    task        text,
    due_date    date,
    gathered    boolean     not null default false,
    envelope    uuid,
    constraint letter_once unique (key)
);
create index letter_waiting on letter (next_try) where state = 'WAITING';
create index letter_case on letter (case_number, created_at);
create index letter_tenant on letter (tenant, state, created_at);
create index letter_gathering on letter (to_kind, to_ref, tenant, due_date)
    where state = 'WAITING' and gathered and envelope is null;
create index letter_envelope on letter (envelope) where state = 'WAITING' and envelope is not null;

-- The way to object that a refusal told its reader.
create table letter_refusal (
    case_number     text primary key references grant_case (case_number),
    stage           text not null,
    written_on      date not null,
    objection_until date not null
);

-- Of which open tasks somebody was reminded, and which were given to others too, by the table task-reminders: each once.
create table task_reminder (
    task_id text        not null,
    kind    text        not null check (kind in ('REMINDER', 'ESCALATION')),
    at      timestamptz not null,
    primary key (task_id, kind)
);
