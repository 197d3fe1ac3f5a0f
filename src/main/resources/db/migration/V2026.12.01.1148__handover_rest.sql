-- What was not received or is damaged stays owed, and is completed by records of their own.

alter table handover_line drop constraint handover_line_pkey;
alter table handover_line
    add column part int not null default 1 check (part > 0),
    alter column condition drop not null,
    add constraint handover_line_received_in_a_state check (condition is not null or not received),
    add primary key (case_number, part, line);

alter table handover
    add column rest        text check (rest in ('OWED', 'COMPLETE', 'GIVEN_UP', 'CASE_ENDED')),
    add column rest_on     date,
    add column rest_by     text,
    add column rest_reason text,
    add constraint handover_rest_of_goods_given check (rest is null or result = 'HANDED_OVER'),
    add constraint handover_rest_given_up_has_reason check (rest is distinct from 'GIVEN_UP' or rest_reason is not null);

create table handover_completion (
    case_number  text    not null references handover (case_number),
    part         int     not null check (part > 1),
    number       text    not null constraint handover_completion_number_once unique,
    completes    text    not null,
    given_on     date    not null,
    given_by     text    not null,
    note         text,
    witness_name text    not null,
    witness_role text    not null,
    coordinates  text    not null,
    photo        uuid    not null,
    signature    uuid    not null,
    thumbprint   boolean not null,
    primary key (case_number, part)
);

-- A visit may be in vain because the goods were not there; only nobody at home counts against the recipient.
alter table handover_absence
    add column kind text not null default 'NOT_HOME' check (kind in ('NOT_HOME', 'NOT_BROUGHT'));
