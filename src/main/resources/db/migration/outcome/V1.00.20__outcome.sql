-- Outcome: what was measured, what the table proposed, what was decided.

create table outcome_measurement (
    case_number    text primary key references grant_case (case_number),
    desil_before   int  not null check (desil_before between 1 and 10),
    desil_now      int  check (desil_now between 1 and 10),
    business_state text not null check (business_state in ('NONE', 'RUNNING', 'STOPPED', 'SOLD', 'MOVED')),
    income_before  bigint,
    income_now     bigint,
    proposed       text check (proposed in ('GRADUATED', 'IMPROVED', 'NEEDS_MORE', 'FAILED')),
    look_needed    boolean,
    reason         text,
    decided_by     text,
    constraint outcome_measurement_judged_whole check ((proposed is null) = (look_needed is null))
);

create table outcome_decision (
    case_number text primary key references outcome_measurement (case_number),
    result      text not null check (result in ('GRADUATED', 'IMPROVED', 'NEEDS_MORE', 'FAILED')),
    reason      text,
    -- Null where nobody had to look.
    person      text,
    decided_on  date not null
);
