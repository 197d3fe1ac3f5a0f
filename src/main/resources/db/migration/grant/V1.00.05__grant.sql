-- The case, its round, and what it carries from room to room.

create table round (
    code           text primary key,
    scheme         text   not null,
    year           int    not null,
    number         int    not null check (number > 0),
    budget_source  text   not null,
    budget         bigint not null check (budget >= 0),
    ceiling        bigint not null check (ceiling > 0),
    reference_day  date   not null,
    objection_days int    not null check (objection_days between 1 and 60),
    signatory      text   not null,
    state          text   not null check (state in ('OPEN', 'CLOSED')),
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    -- What decides between people of one score, in this order; the number of the case decides last.
    tie_rule       text   not null default 'DESIL,STOPPED,DATE',
    -- How the decrees of the round are numbered and signed. Where the round says nothing, the office's settings hold.
    decree_pattern text,
    signatory_name text,
    signatory_nip  text,
    signatory_post text,
    signing_place  text,
    constraint round_once unique (scheme, year, number),
    constraint known_tie_rule check (tie_rule in ('DESIL,STOPPED,DATE', 'DESIL,DATE,STOPPED', 'STOPPED,DESIL,DATE',
        'STOPPED,DATE,DESIL', 'DATE,DESIL,STOPPED', 'DATE,STOPPED,DESIL'))
);

-- The quota of a kabupaten/kota in a round. `taken` can't pass `places`, whatever runs at the same time.
create table round_quota (
    round     text not null references round (code),
    kabupaten text not null references region (code),
    places    int  not null check (places >= 0),
    taken     int  not null default 0,
    -- The day from which the kabupaten/kota nominates and decides; where it is absent, the day on which the round was opened.
    starts_on date,
    primary key (round, kabupaten),
    constraint quota_not_exceeded check (taken >= 0 and taken <= places)
);

-- Gapless numbers: the row is locked until the transaction that took the number ends.
create table number_sequence (
    name text primary key,
    last bigint not null
);

create table grant_case (
    case_number     text primary key,
    round           text not null references round (code),
    kabupaten       text not null references region (code),
    kecamatan       text not null references region (code),
    village         text not null references region (code),
    nik             text not null,
    no_kk           text not null,
    business_type   text not null references business_type (code),
    business_status text not null check (business_status in ('BERHENTI', 'JALAN', 'BELUM')),
    desil           int  not null check (desil between 1 and 10),
    nominated_on    date not null,
    stage           text not null,
    status          text not null check (status in ('ACTIVE', 'ENDED')),
    outcome         text,
    -- Takes part in the round: one such case a person. False once refused or ended.
    live            boolean not null,
    score           int,
    ended_at        timestamptz,
    version         int  not null default 0,
    -- Where the decree put somebody: its list within the kabupaten/kota's round, and the rank there.
    decree_list     int,
    decree_rank     int,
    constraint ended_has_outcome check ((status = 'ENDED') = (outcome is not null))
);
create unique index one_live_case_per_person on grant_case (round, nik) where live;
create index grant_case_nik on grant_case (nik);
create index grant_case_no_kk on grant_case (no_kk);
create index grant_case_place on grant_case (kabupaten, stage, status);
create index grant_case_round on grant_case (round, kabupaten);

-- The person as nominated in this case; corrected data replace it, the decision record keeps what was before.
create table person (
    case_number    text primary key references grant_case (case_number),
    name           text not null,
    sex            text not null check (sex in ('L', 'P')),
    birth_place    text,
    birth_date     date not null,
    address        text not null,
    rt             text,
    rw             text,
    phone          text,
    occupation     text,
    aid            text not null default '',
    former_business text,
    public_servant boolean not null,
    source         text not null,
    data_date      date not null,
    -- Written with the person; grant_case has the village that counts.
    village        text not null
);
-- Who is alike lives in the same village and was born on the same day: both in one index, however many live in the village.
create index person_birth_place on person (birth_date, village);

create table case_stage (
    case_number text not null references grant_case (case_number),
    stage       text not null,
    entered_at  timestamptz not null,
    primary key (case_number, stage)
);

-- Desil at nomination, at the decree and at follow-up are three facts, each with source and date; what the registry says between
-- nomination and handover is a fourth.
create table desil_reading (
    id          bigint generated always as identity primary key,
    case_number text not null references grant_case (case_number),
    moment      text not null check (moment in ('NOMINATION', 'DECREE', 'FOLLOW_UP', 'REGISTRY')),
    desil       int  not null check (desil between 1 and 10),
    source      text not null,
    dated_on    date not null,
    recorded_at timestamptz not null
);
create index desil_reading_case on desil_reading (case_number);

-- How the family earns, each time somebody looked.
create table livelihood_reading (
    id               bigint generated always as identity primary key,
    case_number      text not null references grant_case (case_number),
    moment           text not null,
    dated_on         date not null,
    business_state   text not null check (business_state in ('NONE', 'RUNNING', 'STOPPED', 'SOLD', 'MOVED')),
    monthly_income   bigint,
    monthly_turnover bigint,
    monthly_profit   bigint,
    workers          int,
    constraint livelihood_once unique (case_number, moment)
);

create table package_line (
    case_number   text   not null references grant_case (case_number),
    line          int    not null,
    item          text references catalogue_item (code),
    name          text   not null,
    specification text   not null,
    unit          text   not null,
    quantity      int    not null check (quantity > 0),
    unit_price    bigint not null check (unit_price >= 0),
    reason        text,
    primary key (case_number, line)
);

create table need_type (
    code text primary key,
    name text not null
);
insert into need_type (code, name)
values ('MODAL', 'Tambahan modal'),
       ('PEMASARAN', 'Pemasaran'),
       ('PENGEMBANGAN', 'Pengembangan usaha'),
       ('PELATIHAN', 'Pelatihan keterampilan'),
       ('KEMASAN', 'Kemasan produk'),
       ('SERTIFIKASI', 'Sertifikasi keahlian'),
       ('RUMAH', 'Perbaikan rumah'),
       ('SANITASI', 'Sanitasi'),
       ('AIR_BERSIH', 'Air bersih');

create table case_need (
    case_number text not null references grant_case (case_number),
    need        text not null references need_type (code),
    stage       text not null,
    noted_on    date not null,
    primary key (case_number, need)
);

-- Numbers of papers that other papers quote: decree, contract, handover record; and the day on which the goods of a case were looked at
-- when they came (DELIVERY): nothing is handed over before it.
create table case_reference (
    case_number text not null references grant_case (case_number),
    kind        text not null check (kind in ('DECREE', 'CONTRACT', 'DELIVERY', 'HANDOVER')),
    number      text not null,
    dated_on    date not null,
    primary key (case_number, kind)
);

-- Who had a hand in a case, for four eyes.
create table case_hand (
    case_number text not null references grant_case (case_number),
    hand        text not null,
    person      text not null,
    at          timestamptz not null,
    primary key (case_number, hand, person)
);

-- What happened, in words.
create table journal (
    id          bigint generated always as identity primary key,
    case_number text references grant_case (case_number),
    round_key   text,
    tenant      text not null,
    stage       text not null,
    at          timestamptz not null,
    person      text,
    sentence    text not null
);
create index journal_case on journal (case_number, at);
create index journal_round_key on journal (round_key, at);

-- The code on a person's letters that leads to the page about the own nomination.
create table recipient_code (
    case_number text primary key references grant_case (case_number),
    code        text not null,
    constraint recipient_code_unique unique (code)
);

-- Where a visitor of the office last stood at the home or the business of a case, for the next visitor to find it.
create table case_whereabouts (
    case_number text             primary key references grant_case (case_number),
    latitude    double precision not null,
    longitude   double precision not null,
    seen_on     date             not null
);
