-- Nomination: earlier grants, how files are taken in, what became of each row, what was judged of each nominated person, the village's word,
-- and what newer extracts of the registry say of people who are known already.

create extension if not exists pg_trgm;

-- Lists of earlier grants: which came from where.
create table earlier_grant_import (
    id          bigint generated always as identity primary key,
    file_name   text        not null,
    size        bigint      not null,
    sha256      text        not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    -- Rows of the file: taken anew, known before, not readable.
    added       int         not null default 0,
    known       int         not null default 0,
    faulty      int         not null default 0
);

-- Why a line was not taken, without what stood in it.
create table earlier_grant_fault (
    import  bigint not null references earlier_grant_import (id) on delete cascade,
    row     int    not null,
    reasons text[] not null,
    primary key (import, row)
);

-- Grants of UEP and of earlier schemes, also from before this system.
create table earlier_grant (
    id         bigint generated always as identity primary key,
    nik        text not null,
    no_kk      text,
    scheme     text not null check (scheme in ('UEP', 'KUBE', 'WRSE')),
    granted_on date not null,
    import     bigint references earlier_grant_import (id),
    constraint earlier_grant_once unique (nik, scheme, granted_on)
);
create index earlier_grant_no_kk on earlier_grant (no_kk);
create index earlier_grant_import_id on earlier_grant (import);
create index earlier_grant_year on earlier_grant (scheme, (extract(year from granted_on)));

-- The list of all earlier grants holds whole numbers of identity: whoever fetches it leaves a trace.
create table earlier_grant_reading (
    id     bigint generated always as identity primary key,
    person text        not null,
    at     timestamptz not null
);
create index earlier_grant_reading_at on earlier_grant_reading (at);

-- Nomination files of any size: kept in parts, read into typed lines, compared set by set, judged once for each set of facts,
-- answered row by row.
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
    lines     bytea storage external not null,
    primary key (file, part)
);

-- A workbook as it came: its parts hold the lines that were unpacked from it.
create table nomination_file_original (
    file  bigint not null references nomination_file (id) on delete cascade,
    piece int    not null,
    bytes bytea storage external not null,
    primary key (file, piece)
);

create table nomination_import (
    id             bigint generated always as identity primary key,
    key            text        not null,
    round          text        not null references round (code),
    -- Kabupaten/kota of the uploader, 64 for the province: the tenant, and the reach of the file.
    area           text        not null references region (code),
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    document       uuid        references document (id),
    state          text        not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    finished_at    timestamptz,
    file           bigint      references nomination_file (id),
    scheme         text        not null default 'KEMENDAGRI' check (scheme in ('KEMENDAGRI', 'BPS')),
    -- The import that this file corrects: changed rows correct cases that are still under review.
    corrects       bigint      references nomination_import (id),
    phase          text        not null default 'READ' check (phase in ('READ', 'COMPARE', 'JUDGE', 'START', 'END')),
    -- How far the phase is: pieces done; in START the last row passed.
    step           int         not null default 0,
    -- How fast a phase moves is measured over its last minute: from the mark before the last one. Both clocks are the machine's.
    measured_since timestamptz not null default now(),
    -- Counted by each piece of work, so that nobody counts a million rows to see how far it is.
    lines          int         not null default 0,
    read           int         not null default 0,
    judged         int         not null default 0,
    starting       int         not null default 0,
    started        int         not null default 0,
    accepted       int         not null default 0,
    review         int         not null default 0,
    refused        int         not null default 0,
    invalid        int         not null default 0,
    unchanged      int         not null default 0,
    cancel_requested_at timestamptz,
    cancelled_by   text,
    -- Why it ended without being done, in a sentence.
    failure        text,
    measured_from  int         not null default 0,
    mark_at        timestamptz not null default now(),
    mark_rows      int         not null default 0,
    constraint nomination_import_key unique (key)
);
create index nomination_import_round on nomination_import (round, area);
create index nomination_import_file on nomination_import (file);
create index nomination_import_corrects on nomination_import (corrects);
create index nomination_import_sender on nomination_import (uploaded_by, id);

-- What was read of each line, until the case has it or the import ends. Copied in by the ten thousand: no foreign keys, and
-- statistics only where rows are compared.
create table nomination_import_line (
    import          bigint   not null,
    row             int      not null,
    -- Also of a line with errors, where the number is well-formed.
    nik             text,
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
comment on column nomination_import_line.errors is 'why the line can''t be judged; then it has no facts';

-- What the comparisons found, only of lines of which they found something.
create table nomination_import_mark (
    import      bigint   not null,
    row         int      not null,
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

-- Lines whose village and birth date others share: their names are compared, some groups at a time. The names stand here, so that they are
-- compared without a look-up in the lines; a second line of a NIK is marked in the line.
create table nomination_import_candidate (
    import     bigint not null,
    slice      int    not null,
    row        int    not null,
    village    text   not null,
    birth_date date   not null,
    nik        text   not null,
    name       text   not null,
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

-- What became of each row. No key leads to the import: it would be checked for each of a million rows that are only written from it.
create table nomination_import_row (
    import      bigint not null,
    row         int    not null,
    verdict     text   not null check (verdict in ('INVALID', 'REFUSED', 'REVIEW', 'ACCEPTED')),
    errors      jsonb,
    -- Several rows may speak of one case.
    case_number text references grant_case (case_number),
    way         text check (way in ('NEW', 'SAME', 'CORRECTION', 'LATE')),
    judgement   bigint,
    kabupaten   text,
    fingerprint uuid,
    primary key (import, row)
);
comment on column nomination_import_row.way is
    'NEW starts a case, SAME is unchanged since an earlier file, CORRECTION corrects a case under review, LATE comes too late for that; null INVALID';
create index nomination_import_row_case on nomination_import_row (case_number) where case_number is not null;

-- What became of a file, counted once when it ends: nobody counts a million rows each time that the page is opened.
create table nomination_import_summary (
    import  bigint primary key references nomination_import (id),
    places  jsonb not null,
    reasons jsonb not null
);

-- Who fetched the answer to which nomination file. An answer holds the whole numbers of identity that its sender wrote: whoever fetches it
-- leaves a trace.
create table nomination_answer_reading (
    id     bigint generated always as identity primary key,
    import bigint      not null references nomination_import (id),
    person text        not null,
    at     timestamptz not null
);
create index nomination_answer_reading_import on nomination_answer_reading (import, at);

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
    deliberation_place   text,
    village_deliberation bigint references village_deliberation (id),
    foreign key (import, import_row) references nomination_import_row (import, row),
    constraint nomination_once_a_row unique (import, import_row)
);
create index nomination_village_deliberation on nomination (village_deliberation) where village_deliberation is not null;

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

-- Registry refresh: newer extracts of the registry for people who are known already.
create table registry_refresh (
    id          bigint generated always as identity primary key,
    key         text        not null,
    -- Kabupaten/kota of the sender, 64 for the province: the tenant, and whose cases are touched.
    area        text        not null references region (code),
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    file_name   text        not null,
    file_size   bigint      not null,
    sha256      text        not null,
    scheme      text        not null check (scheme in ('KEMENDAGRI', 'BPS')),
    -- Declared by the sender: whoever of the area is not in it has vanished from the registry.
    complete    boolean     not null,
    -- Null until the file has been taken as a whole.
    shape       jsonb,
    parts       int         not null default 0,
    rows        int         not null default 0,
    faulty      int         not null default 0,
    -- Cases compared so far, in the order of their numbers, up to this one.
    compared    int         not null default 0,
    compared_to text        not null default '',
    state       text        not null check (state in ('READING', 'COMPARING', 'CONFIRMING', 'DONE')),
    finished_at timestamptz,
    constraint registry_refresh_key unique (key),
    constraint registry_refresh_once unique (area, sha256, scheme, complete)
);

-- Given up part by part as they are read.
create table registry_refresh_part (
    refresh   bigint not null references registry_refresh (id),
    part      int    not null,
    first_row int    not null,
    lines     bytea storage external not null,
    primary key (refresh, part)
);

-- The lines of people who are known; nobody else's are kept. Given up when the report is closed.
create table registry_refresh_line (
    refresh    bigint  not null references registry_refresh (id),
    nik        text    not null,
    row        int     not null,
    -- False where the line can't be read but for its NIK: such a person has not vanished.
    readable   boolean not null,
    no_kk      text,
    name       text,
    birth_date date,
    -- Ten digits of the province; two digits of another; null where not told.
    place      text,
    residence  text check (residence in ('HERE', 'DIED', 'MOVED')),
    desil      int check (desil between 1 and 10),
    source     text,
    data_date  date,
    primary key (refresh, nik)
);
create index registry_refresh_line_no_kk on registry_refresh_line (refresh, no_kk);

-- Lines that can't be read: only the first of many, as column and code, never what stands in them.
create table registry_refresh_fault (
    refresh bigint not null references registry_refresh (id),
    row     int    not null,
    faults  text[] not null,
    primary key (refresh, row)
);

-- What a refresh found of a case.
create table registry_finding (
    refresh     bigint  not null references registry_refresh (id),
    case_number text    not null references grant_case (case_number),
    kind        text    not null check (kind in ('DIED', 'MOVED_AWAY', 'MOVED_WITHIN', 'KK_CHANGED', 'KK_TAKEN', 'OTHER_IDENTITY', 'VANISHED',
        'DESIL_CHANGED', 'DESIL_SAME', 'NOT_NEWER', 'UNREADABLE')),
    kabupaten   text    not null,
    -- Whether the case was running then.
    active      boolean not null,
    was         text,
    now         text,
    source      text,
    data_date   date,
    -- Cases and earlier grants with the new family card.
    others      text[],
    -- An earlier refresh has said the same.
    repeated    boolean not null,
    -- Only where the case would end: what somebody decided.
    ends        boolean not null,
    -- A person who moved within the kabupaten is asked about, too: the case gets the new village (MOVE), or stays.
    decision    text check (decision in ('END', 'MOVE', 'KEEP', 'ENDED')),
    reason      text,
    decided_by  text,
    decided_at  timestamptz,
    said        boolean not null default false,
    primary key (refresh, case_number, kind),
    constraint registry_finding_kept_with_reason check (decision is distinct from 'KEEP' or reason is not null)
);
-- What is said once of a case, and what brings no desil with its date.
create index registry_finding_said on registry_finding (case_number, kind) where kind not in ('DESIL_CHANGED', 'DESIL_SAME', 'NOT_NEWER', 'UNREADABLE');
create index registry_finding_kind on registry_finding (refresh, kind, case_number);
create index registry_finding_undecided on registry_finding (refresh, case_number) where ends and decision is null;
