-- Goods brought home: the appointment, visits in vain, and what was handed over.

create table handover (
    case_number    text primary key references grant_case (case_number),
    appointment    date not null,
    appointments   int  not null default 1 check (appointments > 0),
    result         text check (result in ('HANDED_OVER', 'REFUSED', 'MOVED', 'DIED')),
    decided_on     date,
    decided_by     text,
    reason         text,
    number         text constraint handover_number_once unique,
    no_kk          text,
    complete       boolean,
    note           text,
    witness_name   text,
    witness_role   text,
    coordinates    text,
    photo          uuid,
    signature      uuid,
    thumbprint     boolean,
    -- What was not received or is damaged stays owed, and is completed by records of their own.
    rest           text check (rest in ('OWED', 'COMPLETE', 'GIVEN_UP', 'CASE_ENDED')),
    rest_on        date,
    rest_by        text,
    rest_reason    text,
    -- How many further visits the kabupaten/kota has allowed after nobody was at home three times.
    further_tries  int not null default 0 check (further_tries >= 0),
    further_on     date,
    constraint handover_is_recorded check (
        result is distinct from 'HANDED_OVER'
        or (number is not null and no_kk is not null and complete is not null and witness_name is not null
            and witness_role is not null and photo is not null and signature is not null and decided_on is not null
            and decided_by is not null)),
    constraint handover_failure_has_reason check (result is null or result = 'HANDED_OVER' or reason is not null),
    constraint handover_rest_of_goods_given check (rest is null or result = 'HANDED_OVER'),
    constraint handover_rest_given_up_has_reason check (rest is distinct from 'GIVEN_UP' or rest_reason is not null)
);
create index handover_no_kk on handover (no_kk);

create table handover_absence (
    id          bigint generated always as identity primary key,
    case_number text not null references handover (case_number),
    visited_on  date not null,
    person      text not null,
    note        text,
    next_date   date,
    -- A visit may be in vain because the goods were not there; only nobody at home counts against the recipient.
    kind        text not null default 'NOT_HOME' check (kind in ('NOT_HOME', 'NOT_BROUGHT'))
);
create index handover_absence_case on handover_absence (case_number);

create table handover_line (
    case_number   text    not null references handover (case_number),
    line          int     not null,
    name          text    not null,
    specification text    not null,
    unit          text    not null,
    quantity      int     not null check (quantity > 0),
    unit_price    bigint  not null check (unit_price >= 0),
    received      boolean not null,
    condition     text    check (condition in ('GOOD', 'SLIGHTLY_DAMAGED', 'DAMAGED')),
    -- 1: the handover itself; from 2 on its completions.
    part          int     not null default 1 check (part > 0),
    primary key (case_number, part, line),
    constraint handover_line_received_in_a_state check (condition is not null or not received)
);

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
