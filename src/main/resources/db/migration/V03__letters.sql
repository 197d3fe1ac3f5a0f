-- The outbox: written in the transaction that decides, sent later by the post.
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
    constraint letter_once unique (key)
);
create index letter_waiting on letter (next_try) where state = 'WAITING';
create index letter_case on letter (case_number, created_at);
create index letter_tenant on letter (tenant, state, created_at);
