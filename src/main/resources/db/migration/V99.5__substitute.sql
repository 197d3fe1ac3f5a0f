-- Who signs in the place of a round's signatory, from when until when, and why. Rows are kept; one of a round is open at most.
create table round_substitute (
    id          bigint generated always as identity primary key,
    round       text        not null references round (code),
    person      text        not null,
    acting      text        not null check (acting in ('PLT', 'PLH')),
    -- As papers print it.
    name        text        not null,
    nip         text,
    first_day   date        not null,
    last_day    date        not null,
    reason      text        not null,
    named_by    text        not null,
    named_at    timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    end_reason  text,
    -- When the waiting tasks were shared with the substitute, and when they were given back.
    shared_at   timestamptz,
    returned_at timestamptz,
    constraint substitute_days check (first_day <= last_day),
    constraint substitute_ended_with_reason check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);
create unique index round_substitute_open on round_substitute (round) where ended_at is null;

alter table approval_round
    add column substitute bigint references round_substitute (id);
alter table approval_amendment
    add column substitute bigint references round_substitute (id);
