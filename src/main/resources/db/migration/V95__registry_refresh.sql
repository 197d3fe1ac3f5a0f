-- Registry refresh: newer extracts of the registry for people who are known already.

create extension if not exists pg_trgm;

-- What the registry says between nomination and handover; data from after the handover are a follow-up.
alter table desil_reading drop constraint desil_reading_moment_check;
alter table desil_reading
    add constraint desil_reading_moment_check check (moment in ('NOMINATION', 'DECREE', 'FOLLOW_UP', 'REGISTRY'));

insert into registry_column (name, field)
values ('status_kependudukan', 'STATUS_KEPENDUDUKAN'),
       ('status_penduduk', 'STATUS_KEPENDUDUKAN'),
       ('status_hidup', 'STATUS_KEPENDUDUKAN');

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
    lines     bytea  not null,
    primary key (refresh, part)
);
alter table registry_refresh_part alter column lines set storage external;

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
    decision    text check (decision in ('END', 'KEEP', 'ENDED')),
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
