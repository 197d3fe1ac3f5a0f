-- Who fetched the answer to which nomination file, and which lists of earlier grants came from where.

-- An answer holds the whole numbers of identity that its sender wrote: whoever fetches it leaves a trace.
create table nomination_answer_reading (
    id     bigint generated always as identity primary key,
    import bigint      not null references nomination_import (id),
    person text        not null,
    at     timestamptz not null
);
create index nomination_answer_reading_import on nomination_answer_reading (import, at);

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

alter table earlier_grant add column import bigint references earlier_grant_import (id);
create index earlier_grant_import_id on earlier_grant (import);
create index earlier_grant_year on earlier_grant (scheme, (extract(year from granted_on)));
create index nomination_import_sender on nomination_import (uploaded_by, id);
