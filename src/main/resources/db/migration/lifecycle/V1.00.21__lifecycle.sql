-- What was recorded to have happened to a person: died, moved, withdrawn, nominated twice.
create table lifecycle_event (
    id          bigint generated always as identity primary key,
    case_number text not null references grant_case (case_number),
    event       text not null check (event in ('DIED', 'MOVED', 'WITHDRAWN', 'DUPLICATE')),
    happened_on date not null,
    reason      text not null,
    person      text not null,
    at          timestamptz not null
);
create index lifecycle_event_case on lifecycle_event (case_number);
