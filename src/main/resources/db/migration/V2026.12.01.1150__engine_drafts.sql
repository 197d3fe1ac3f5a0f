-- What somebody has typed into a form and not handed in yet. Personal data: only the person itself reads it, while it holds the task.
create table form_draft (
    person   text        not null,
    -- `task:<id>`, or `start:<id of the process definition>`
    place    text        not null,
    -- JSON as it came, null while only files are kept; text, for jsonb refuses characters that people paste
    typed    text,
    saved_at timestamptz not null,
    constraint form_draft_pk primary key (person, place)
);
create index form_draft_place on form_draft (place);
create index form_draft_age on form_draft (saved_at);

create table form_draft_file (
    key          uuid        primary key default gen_random_uuid(),
    person       text        not null,
    place        text        not null,
    field        text        not null,
    name         text        not null,
    content_type text        not null,
    content      bytea       not null,
    constraint form_draft_file_one_a_field unique (person, place, field),
    constraint form_draft_file_draft foreign key (person, place) references form_draft (person, place) on delete cascade
);
-- Photos don't get smaller: compressing them again costs time for nothing.
alter table form_draft_file alter column content set storage external;
