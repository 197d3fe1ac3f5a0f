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
    constraint handover_is_recorded check (
        result is distinct from 'HANDED_OVER'
        or (number is not null and no_kk is not null and complete is not null and witness_name is not null
            and witness_role is not null and photo is not null and signature is not null and decided_on is not null
            and decided_by is not null)),
    constraint handover_failure_has_reason check (result is null or result = 'HANDED_OVER' or reason is not null)
);
create index handover_no_kk on handover (no_kk);

create table handover_absence (
    id          bigint generated always as identity primary key,
    case_number text not null references handover (case_number),
    visited_on  date not null,
    person      text not null,
    note        text,
    next_date   date
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
    condition     text    not null check (condition in ('GOOD', 'SLIGHTLY_DAMAGED', 'DAMAGED')),
    primary key (case_number, line)
);
