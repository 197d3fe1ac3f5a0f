-- Nomination files of any size: kept in parts, read into typed lines, compared set by set, judged once for each set of facts,
-- answered row by row.

create extension if not exists pg_trgm;

create table nomination_file (
    id     bigint generated always as identity primary key,
    sha256 text   not null,
    name   text   not null,
    size   bigint not null check (size > 0),
    -- How its parts are to be read (FileShape), and the persons in it; known when all of it is taken.
    shape  jsonb,
    rows   int    not null default 0
);
create index nomination_file_sha256 on nomination_file (sha256);

create table nomination_file_part (
    file      bigint not null references nomination_file (id) on delete cascade,
    part      int    not null,
    first_row int    not null,
    rows      int    not null,
    lines     bytea  not null,
    primary key (file, part)
);
alter table nomination_file_part alter column lines set storage external;

-- A workbook as it came: its parts hold the lines that were unpacked from it.
create table nomination_file_original (
    file  bigint not null references nomination_file (id) on delete cascade,
    piece int    not null,
    bytes bytea  not null,
    primary key (file, piece)
);
alter table nomination_file_original alter column bytes set storage external;

alter table nomination_import
    alter column document drop not null,
    add column file                bigint references nomination_file (id),
    add column scheme              text not null default 'KEMENDAGRI' check (scheme in ('KEMENDAGRI', 'BPS')),
    -- The import that this file corrects: changed rows correct cases that are still under review.
    add column corrects            bigint references nomination_import (id),
    add column phase               text not null default 'READ' check (phase in ('READ', 'COMPARE', 'JUDGE', 'START', 'END')),
    -- How far the phase is (pieces done; in START the last row passed), and since when it runs by the clock of the machine.
    add column step                int  not null default 0,
    add column phase_since         timestamptz not null default now(),
    -- Counted by each piece of work, so that nobody counts a million rows to see how far it is.
    add column lines               int  not null default 0,
    add column read                int  not null default 0,
    add column judged              int  not null default 0,
    add column starting            int  not null default 0,
    add column started             int  not null default 0,
    add column accepted            int  not null default 0,
    add column review              int  not null default 0,
    add column refused             int  not null default 0,
    add column invalid             int  not null default 0,
    add column unchanged           int  not null default 0,
    add column cancel_requested_at timestamptz,
    add column cancelled_by        text,
    -- Why it ended without being done, in a sentence.
    add column failure             text;
create index nomination_import_file on nomination_import (file);
create index nomination_import_corrects on nomination_import (corrects);

-- What was read of each line, until the case has it or the import ends. Copied in by the ten thousand: no foreign keys, and
-- statistics only where rows are compared.
create table nomination_import_line (
    import          bigint   not null,
    row             int      not null,
    -- Also of a line with errors, where the number is well-formed.
    nik             text,
    -- Null where the line is readable; else the columns below are null.
    errors          jsonb,
    no_kk           text,
    name            text,
    sex             text,
    birth_place     text,
    birth_date      date,
    address         text,
    rt              text,
    rw              text,
    village         text,
    desil           smallint,
    aid             text,
    occupation      text,
    phone           text,
    former_business text,
    business_status text,
    business_type   text,
    public_servant  boolean,
    source          text,
    data_date       date,
    -- What the data say by themselves on the round's reference day: RegistryFacts in one number.
    facts           int,
    -- Equal where all data of the person are.
    fingerprint     uuid,
    primary key (import, row)
);
alter table nomination_import_line
    alter column import set statistics 10, alter column row set statistics 10, alter column nik set statistics 10,
    alter column no_kk set statistics 10, alter column village set statistics 10, alter column birth_date set statistics 10,
    alter column errors set statistics 0, alter column name set statistics 0, alter column sex set statistics 0,
    alter column birth_place set statistics 0, alter column address set statistics 0, alter column rt set statistics 0,
    alter column rw set statistics 0, alter column desil set statistics 0, alter column aid set statistics 0,
    alter column occupation set statistics 0, alter column phone set statistics 0, alter column former_business set statistics 0,
    alter column business_status set statistics 0, alter column business_type set statistics 0,
    alter column public_servant set statistics 0, alter column source set statistics 0, alter column data_date set statistics 0,
    alter column facts set statistics 10, alter column fingerprint set statistics 0;

-- What the comparisons found, only of lines of which they found something.
create table nomination_import_mark (
    import      bigint not null,
    row         int    not null,
    -- The first line with the same NIK.
    first_row   int,
    nominated   boolean  not null default false,
    household   boolean  not null default false,
    alike       boolean  not null default false,
    grant_years smallint not null default 99,
    -- What an earlier file says of the same person; see nomination_import_row.way.
    way         text check (way in ('SAME', 'CORRECTION', 'LATE')),
    verdict     text,
    judgement   bigint,
    case_number text,
    primary key (import, row)
);

create index nomination_import_mark_correction on nomination_import_mark (import, row) where way = 'CORRECTION';

-- Lines whose village and birth date others share: their names are compared, some groups at a time.
create table nomination_import_candidate (
    import     bigint not null,
    slice      int    not null,
    row        int    not null,
    village    text   not null,
    birth_date date   not null,
    primary key (import, slice, row)
);

-- One judgement for each set of facts in a file.
create table nomination_import_judgement (
    id             bigint generated always as identity primary key,
    import         bigint not null references nomination_import (id),
    -- The facts in one number; below zero where no facts were judged.
    key            bigint not null,
    verdict        text   not null check (verdict in ('REFUSED', 'REVIEW', 'ACCEPTED')),
    codes          text[] not null,
    reasons        text[] not null,
    advice         text[] not null,
    decision_table text   not null,
    facts          jsonb  not null,
    constraint nomination_import_judgement_once unique (import, key)
);

-- Files imported before this version: an import under way ends here, its cases stay.
update nomination_import
set state   = 'FAILED',
    failure = 'Impor terhenti karena aplikasi diperbarui. Kirim lagi berkasnya; baris yang sudah menjadi kasus tidak digandakan.'
where state = 'RUNNING';
delete from nomination_import_row where verdict is null;

insert into nomination_import_judgement (import, key, verdict, codes, reasons, advice, decision_table, facts)
select import, -1000 - row_number() over (partition by import), verdict, codes, reasons, '{}', coalesce(decision_table, ''),
       coalesce(facts, '{}')
from (select distinct import, verdict, codes, reasons, decision_table, facts from nomination_import_row where verdict <> 'INVALID') old;

alter table nomination_import_row
    add column way         text check (way in ('NEW', 'SAME', 'CORRECTION', 'LATE')),
    add column judgement   bigint,
    add column kabupaten   text,
    add column fingerprint uuid,
    -- Several rows may speak of one case.
    drop constraint nomination_import_row_case,
    -- A check of each of a million rows, for rows that are only written from those they would refer to.
    drop constraint nomination_import_row_import_fkey,
    alter column errors drop default,
    alter column errors drop not null;
update nomination_import_row r
set judgement = j.id
from nomination_import_judgement j
where j.import = r.import and j.verdict = r.verdict and j.codes = r.codes and j.reasons = r.reasons
  and j.decision_table = coalesce(r.decision_table, '') and j.facts = coalesce(r.facts, '{}');
update nomination_import_row r
set way       = case when r.verdict <> 'INVALID' and r.case_number is not null then 'NEW' end,
    kabupaten = (select c.kabupaten from grant_case c where c.case_number = r.case_number),
    errors    = nullif(r.errors, '[]');

drop index nomination_import_row_waiting, nomination_import_row_judged, nomination_import_row_household;
alter table nomination_import_row
    alter column verdict set not null,
    drop column codes,
    drop column reasons,
    drop column facts,
    drop column decision_table,
    drop column nik,
    drop column no_kk,
    drop column person;
create index nomination_import_row_case on nomination_import_row (case_number) where case_number is not null;
comment on column nomination_import_row.way is
    'NEW starts a case, SAME is unchanged since an earlier file, CORRECTION corrects a case under review, LATE comes too late for that; null INVALID';

update nomination_import i
set phase    = 'END',
    lines    = c.rows,
    read     = c.rows,
    judged   = c.rows,
    starting = c.rows - c.invalid,
    started  = c.cases,
    accepted = c.accepted,
    review   = c.review,
    refused  = c.refused,
    invalid  = c.invalid
from (select import,
             count(*)                                        as rows,
             count(case_number)                              as cases,
             count(*) filter (where verdict = 'ACCEPTED')    as accepted,
             count(*) filter (where verdict = 'REVIEW')      as review,
             count(*) filter (where verdict = 'REFUSED')     as refused,
             count(*) filter (where verdict = 'INVALID')     as invalid
      from nomination_import_row
      group by import) c
where c.import = i.id;
