-- What was seen in a home, each visit anew; what was wanted, asked and priced; the score with the table that gave it.

create table assessment (
    case_number      text   not null references grant_case (case_number),
    visit            int    not null check (visit > 0),
    assessor         text   not null,
    visited_on       date   not null,
    written_at       timestamptz not null,
    business_type    text   not null references business_type (code),
    potential        text   not null,
    former_business  text,
    business_status  text   not null check (business_status in ('BERHENTI', 'JALAN', 'BELUM')),
    stop_reason      text,
    skill            text   not null check (skill in ('TRAINED', 'EXPERIENCED', 'NONE')),
    place            text   not null check (place in ('OWN', 'RENTED', 'SHARED', 'NONE')),
    water            text   not null check (water in ('PDAM', 'WELL', 'RIVER', 'NONE')),
    power            text   not null check (power in ('PLN', 'GENERATOR', 'NONE')),
    monthly_income   bigint not null check (monthly_income >= 0),
    workers          int    not null check (workers >= 0),
    household_size   int    not null check (household_size > 0),
    latitude         double precision not null,
    longitude        double precision not null,
    needs            text   not null,
    note             text,
    photo            uuid   not null,
    -- What the table of recommendations said, and which version of it.
    recommendation   text,
    advice           text,
    recommended_by   text,
    -- The verifier's answer.
    verification     text check (verification in ('CONFIRM', 'SEND_BACK', 'REFUSE')),
    verifier         text,
    verified_at      timestamptz,
    verifier_words   text,
    disability       boolean not null default false,
    woman_head       boolean not null default false,
    primary key (case_number, visit),
    constraint verifier_is_not_assessor check (verifier <> assessor),
    constraint verified_whole check ((verification is null) = (verifier is null))
);

-- The goods as asked for in the home; `price` is what they count for after the catalogue was asked.
create table assessment_line (
    case_number   text   not null,
    visit         int    not null,
    line          int    not null,
    item          text references catalogue_item (code),
    name          text   not null,
    specification text   not null,
    unit          text   not null,
    quantity      int    not null check (quantity > 0),
    asked_price   bigint not null check (asked_price > 0),
    ceiling_price bigint,
    price         bigint check (price <= asked_price and (ceiling_price is null or price <= ceiling_price)),
    reason        text,
    primary key (case_number, visit, line),
    foreign key (case_number, visit) references assessment (case_number, visit),
    constraint free_line_has_reason check (item is not null or reason is not null)
);

-- Points by criterion. Written once for a visit, never changed.
create table assessment_score (
    case_number text not null,
    visit       int  not null,
    position    int  not null,
    criterion   text not null,
    points      int  not null,
    scored_by   text not null,
    -- What the person is told of the criterion.
    words       text not null default '',
    primary key (case_number, visit, position),
    foreign key (case_number, visit) references assessment (case_number, visit)
);

create function assessment_score_stands() returns trigger language plpgsql as $$
begin
    raise exception 'A score that was given stands';
end $$;
create trigger assessment_score_stands before update or delete on assessment_score
    for each row execute function assessment_score_stands();
