-- Who gets a place: candidates, their ranking, objections, decrees. The quota itself is `round_quota`, which `taken` can't pass.

create table approval_round (
    key             text primary key,
    round           text not null references round (code),
    kabupaten       text not null references region (code),
    number          int  not null,
    state           text not null check (state in ('RANKING', 'PUBLISHED', 'DECIDED', 'DONE')),
    opened_by       text not null,
    opened_at       timestamptz not null,
    publications    int  not null default 0,
    objection_until date,
    note            text,
    signed_by       text,
    signed_at       timestamptz,
    done_at         timestamptz,
    constraint approval_round_once unique (round, kabupaten, number)
);
-- While one is open, no other begins.
create unique index one_open_approval_round on approval_round (round, kabupaten) where state <> 'DONE';

create table approval_candidate (
    case_number     text primary key references grant_case (case_number),
    round           text not null references round (code),
    kabupaten       text not null references region (code),
    no_kk           text not null,
    entered_at      timestamptz not null,
    state           text not null check (state in ('WAITING', 'LISTED', 'GRANTED', 'WAITLISTED', 'REFUSED', 'EXPIRED', 'RELEASED')),
    decree_round    text references approval_round (key),
    score           int,
    desil           int,
    business_status text,
    nominated_on    date,
    rank            int,
    tie_break       text check (tie_break in ('FIRST', 'SCORE', 'DESIL', 'STOPPED', 'DATE', 'NUMBER')),
    position        text check (position in ('PLACE', 'WAITLIST', 'BLOCKED')),
    reason          text,
    constraint one_rank_each unique (decree_round, rank) deferrable initially deferred,
    constraint listed_is_ranked check (state = 'WAITING' or decree_round is not null or state in ('RELEASED', 'EXPIRED'))
);
create index approval_candidate_round on approval_candidate (round, kabupaten, state);
-- One grant a family card in a round, whatever runs at the same time.
create unique index one_place_per_household on approval_candidate (round, no_kk) where state = 'GRANTED';

create table approval_move (
    id           bigint generated always as identity primary key,
    decree_round text not null references approval_round (key),
    case_number  text not null references approval_candidate (case_number),
    from_rank    int  not null,
    to_rank      int  not null,
    reason       text not null,
    person       text not null,
    at           timestamptz not null
);
create index approval_move_round on approval_move (decree_round);

create table approval_objection (
    id           bigint generated always as identity primary key,
    decree_round text not null references approval_round (key),
    case_number  text not null references approval_candidate (case_number),
    number       int  not null,
    objector     text not null,
    reason       text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    decision     text check (decision in ('REJECT', 'REMOVE', 'MOVE')),
    new_rank     int,
    words        text,
    decided_by   text,
    decided_at   timestamptz,
    applied      boolean not null default false,
    constraint objection_once unique (decree_round, number),
    constraint decided_whole check ((decision is null) = (decided_by is null))
);
create index approval_objection_case on approval_objection (case_number);

create table approval_decree (
    number       text primary key,
    round        text not null references round (code),
    kabupaten    text not null references region (code),
    decree_round text references approval_round (key),
    amends       text references approval_decree (number),
    dated_on     date not null,
    signatory    text not null,
    document     uuid not null,
    constraint first_or_amending check ((decree_round is null) <> (amends is null))
);

create table approval_decree_line (
    decree      text   not null references approval_decree (number),
    case_number text   not null references approval_candidate (case_number),
    change      text   not null check (change in ('ADDED', 'REMOVED')),
    value       bigint not null,
    reason      text,
    primary key (decree, case_number, change)
);
