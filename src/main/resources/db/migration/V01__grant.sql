-- The words that every room knows: places, rounds, the case and what it carries from room to room.

create table region (
    code     text primary key,
    level    text not null check (level in ('provinsi', 'kabupaten_kota', 'kecamatan', 'desa_kelurahan')),
    parent   text references region (code),
    name     text not null,
    bps_code text not null
);
create index region_parent on region (parent);
create index region_bps_code on region (bps_code);

create table holiday (
    day  date primary key,
    name text not null
);

create table business_type (
    code   text primary key,
    name   text not null,
    active boolean not null default true
);
insert into business_type (code, name)
values ('MAKANAN', 'Makanan'),
       ('MINUMAN', 'Minuman'),
       ('GORENGAN', 'Gorengan'),
       ('TERNAK_AYAM', 'Ternak ayam'),
       ('KUE', 'Kue'),
       ('BENGKEL', 'Bengkel');

create table catalogue_item (
    code          text primary key,
    business_type text    not null references business_type (code),
    name          text    not null,
    specification text    not null,
    unit          text    not null,
    ceiling_price bigint  not null check (ceiling_price > 0),
    active        boolean not null default true
);
create index catalogue_item_business_type on catalogue_item (business_type);

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
    constraint round_once unique (scheme, year, number)
);

-- The quota of a kabupaten/kota in a round. `taken` can't pass `places`, whatever runs at the same time.
create table round_quota (
    round     text not null references round (code),
    kabupaten text not null references region (code),
    places    int  not null check (places >= 0),
    taken     int  not null default 0,
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
    data_date      date not null
);
create index person_birth_date on person (birth_date);

create table case_stage (
    case_number text not null references grant_case (case_number),
    stage       text not null,
    entered_at  timestamptz not null,
    primary key (case_number, stage)
);

-- Desil at nomination, at the decree and at follow-up are three facts, each with source and date.
create table desil_reading (
    id          bigint generated always as identity primary key,
    case_number text not null references grant_case (case_number),
    moment      text not null check (moment in ('NOMINATION', 'DECREE', 'FOLLOW_UP')),
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

-- Numbers of papers that other papers quote: decree, contract, handover record.
create table case_reference (
    case_number text not null references grant_case (case_number),
    kind        text not null check (kind in ('DECREE', 'CONTRACT', 'HANDOVER')),
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

-- Every decision of a person: who, when, on which version of the model, what was shown and what was answered.
create table decision_record (
    id                 bigint generated always as identity primary key,
    case_number        text,
    business_key       text,
    tenant             text not null,
    form               text not null,
    task_id            text,
    process_definition text not null,
    person             text not null,
    at                 timestamptz not null,
    seen               jsonb not null,
    answered           jsonb not null
);
create index decision_record_case on decision_record (case_number, at);

-- National days with a fixed date; the office adds the movable ones.
insert into holiday (day, name)
select make_date(y, d.month, d.day), d.name
from generate_series(2026, 2030) y,
     (values (1, 1, 'Tahun Baru Masehi'),
             (5, 1, 'Hari Buruh Internasional'),
             (6, 1, 'Hari Lahir Pancasila'),
             (8, 17, 'Hari Kemerdekaan'),
             (12, 25, 'Hari Raya Natal')) d(month, day, name);
