-- Nomination: how files are read, what became of each row, and what was judged of each nominated person.

-- Names under which a column may stand in a nomination file; the office adds its own.
create table registry_column (
    name  text primary key,
    field text not null check (field in ('NIK', 'NO_KK', 'NAMA', 'JENIS_KELAMIN', 'TEMPAT_LAHIR', 'TANGGAL_LAHIR', 'ALAMAT', 'RT', 'RW',
        'KODE_DESA', 'DESIL', 'BANSOS', 'PEKERJAAN', 'NO_HP', 'USAHA_SEBELUMNYA', 'STATUS_USAHA', 'JENIS_USAHA_MINAT',
        'KELUARGA_ASN_TNI_POLRI', 'SUMBER', 'TANGGAL_DATA')),
    constraint registry_column_plain check (name = lower(name) and name !~ '[^a-z0-9_]')
);
insert into registry_column (name, field)
select lower(field), field
from unnest(array ['NIK', 'NO_KK', 'NAMA', 'JENIS_KELAMIN', 'TEMPAT_LAHIR', 'TANGGAL_LAHIR', 'ALAMAT', 'RT', 'RW', 'KODE_DESA', 'DESIL',
    'BANSOS', 'PEKERJAAN', 'NO_HP', 'USAHA_SEBELUMNYA', 'STATUS_USAHA', 'JENIS_USAHA_MINAT', 'KELUARGA_ASN_TNI_POLRI', 'SUMBER',
    'TANGGAL_DATA']) field;
insert into registry_column (name, field)
values ('no_nik', 'NIK'),
       ('nomor_nik', 'NIK'),
       ('kk', 'NO_KK'),
       ('nomor_kk', 'NO_KK'),
       ('nama_lengkap', 'NAMA'),
       ('jk', 'JENIS_KELAMIN'),
       ('tgl_lahir', 'TANGGAL_LAHIR'),
       ('kode_kelurahan', 'KODE_DESA'),
       ('kode_desa_kelurahan', 'KODE_DESA'),
       ('desil_kesejahteraan', 'DESIL'),
       ('bantuan', 'BANSOS'),
       ('hp', 'NO_HP'),
       ('telepon', 'NO_HP'),
       ('minat_usaha', 'JENIS_USAHA_MINAT'),
       ('asn_tni_polri', 'KELUARGA_ASN_TNI_POLRI'),
       ('sumber_data', 'SUMBER'),
       ('tgl_data', 'TANGGAL_DATA');

-- Grants of UEP and of earlier schemes, also from before this system.
create table earlier_grant (
    id         bigint generated always as identity primary key,
    nik        text not null,
    no_kk      text,
    scheme     text not null check (scheme in ('UEP', 'KUBE', 'WRSE')),
    granted_on date not null,
    constraint earlier_grant_once unique (nik, scheme, granted_on)
);
create index earlier_grant_no_kk on earlier_grant (no_kk);

create table nomination_import (
    id          bigint generated always as identity primary key,
    key         text        not null,
    round       text        not null references round (code),
    -- Kabupaten/kota of the uploader, 64 for the province: the tenant, and the reach of the file.
    area        text        not null references region (code),
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    document    uuid        not null references document (id),
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    finished_at timestamptz,
    constraint nomination_import_key unique (key)
);
create index nomination_import_round on nomination_import (round, area);

create table nomination_import_row (
    import         bigint not null references nomination_import (id),
    row            int    not null,
    -- Null until judged.
    verdict        text check (verdict in ('INVALID', 'REFUSED', 'REVIEW', 'ACCEPTED')),
    codes          text[] not null default '{}',
    reasons        text[] not null default '{}',
    errors         jsonb  not null default '[]',
    facts          jsonb,
    decision_table text,
    nik            text,
    no_kk          text,
    -- What was read; given up as soon as the case has it.
    person         jsonb,
    case_number    text references grant_case (case_number),
    primary key (import, row),
    constraint nomination_import_row_case unique (case_number)
);
create index nomination_import_row_waiting on nomination_import_row (import, row) where verdict is null;
create index nomination_import_row_judged on nomination_import_row (import, row) where case_number is null and verdict <> 'INVALID';
create index nomination_import_row_household on nomination_import_row (import, no_kk, row);

create table nomination (
    case_number          text primary key references grant_case (case_number),
    state                text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'UNWILLING')),
    import               bigint,
    import_row           int,
    verdict              text check (verdict in ('REFUSED', 'REVIEW', 'ACCEPTED')),
    -- What was found since the last judgement.
    registry_facts       jsonb,
    duplicate_facts      jsonb,
    refusal_reason       text,
    review_note          text,
    deliberation_on      date,
    deliberation_result  text check (deliberation_result in ('SUPPORTED', 'NOT_SUPPORTED')),
    unwilling_reason     text,
    willingness_note     text,
    version              int not null default 0,
    foreign key (import, import_row) references nomination_import_row (import, row),
    constraint nomination_once_a_row unique (import, import_row)
);

-- Every judgement stands for ever with the version of the table that gave it.
create table nomination_judgement (
    id             bigint generated always as identity primary key,
    case_number    text        not null references nomination (case_number),
    verdict        text        not null,
    codes          text[]      not null,
    reasons        text[]      not null,
    decision_table text        not null,
    facts          jsonb       not null,
    judged_at      timestamptz not null
);
create index nomination_judgement_case on nomination_judgement (case_number, id);

-- What stood before a correction.
create table nomination_correction (
    id           bigint generated always as identity primary key,
    case_number  text        not null references nomination (case_number),
    person       text        not null,
    corrected_at timestamptz not null,
    before       jsonb       not null
);
create index nomination_correction_case on nomination_correction (case_number, id);
