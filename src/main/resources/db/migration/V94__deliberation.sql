-- Village deliberations: many people of one village asked at once, and where it was.

create table village_deliberation (
    id          bigint generated always as identity primary key,
    -- Business key of its process.
    key         text        not null,
    village     text        not null references region (code),
    held_on     date        not null,
    place       text        not null,
    -- What the village said on the whole; a single person may have been judged otherwise.
    result      text        not null check (result in ('SUPPORTED', 'NOT_SUPPORTED')),
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    -- Counted when all answers are in.
    willing     int,
    unwilling   int,
    -- How many were still to be asked when it was handed in.
    not_asked   int         not null,
    attendance  uuid references document (id),
    constraint village_deliberation_key unique (key)
);
create index village_deliberation_village on village_deliberation (village, held_on);

alter table nomination
    add column deliberation_place text,
    add column village_deliberation bigint references village_deliberation (id);
create index nomination_village_deliberation on nomination (village_deliberation) where village_deliberation is not null;
