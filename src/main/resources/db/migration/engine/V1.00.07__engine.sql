-- What the engine's own tables (V1.00.06) need beside them, and what is kept of its work: messages to cases, decisions, drafts, nodes, time.

-- Of the engine's tables only further indexes. Acquisition reads jobs by due date, and every completion looks for child tasks.
create index mentas_job_duedate on act_ru_job (duedate_);
create index mentas_task_parent on act_ru_task (parent_task_id_);
-- Who is late is asked all day, by the list of late tasks and by the console: among a million open tasks few are.
create index mentas_task_due on act_ru_task (due_date_);

-- A message to a case: written in the transaction that decides, delivered once by a job of its own.
create table word (
    id           bigint generated always as identity primary key,
    case_number  text not null references grant_case (case_number),
    tenant       text not null,
    message      text not null,
    key          text not null,
    facts        jsonb not null default '{}',
    said_at      timestamptz not null,
    state        text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'CASE_ENDED')),
    attempts     int  not null default 0,
    delivered_at timestamptz,
    constraint word_said_once unique (key)
);
create index word_case on word (case_number);
create index word_waiting on word (said_at) where state = 'WAITING';

-- Every decision of a person: who, when, on which version of the model, what was shown and what was answered. Numbers of identity and
-- telephone numbers are masked in it (grant.Sensitive).
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
-- Decisions of a round process are read from the file of every case in it.
create index decision_record_business_key on decision_record (business_key);

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
    -- Photos don't get smaller: compressing them again costs time for nothing.
    content      bytea storage external not null,
    constraint form_draft_file_one_a_field unique (person, place, field),
    constraint form_draft_file_draft foreign key (person, place) references form_draft (person, place) on delete cascade
);

-- What a start form began, so that the same form sent again begins nothing: by the key of the opened form, or by its content.
create table start_key (
    person       text not null,
    process      text not null,
    key          text not null,
    content      text not null,
    at           timestamptz not null,
    instance     text,
    definition   text,
    business_key text,
    tenant       text,
    ended        boolean,
    constraint start_key_pk primary key (person, process, key)
);
create index start_key_at on start_key (at);
comment on column start_key.content is 'hash of what was typed; nothing typed stands here';

-- The processes that work on this database. The jobs of one that was killed are given back.
create table node (
    lock_owner text        not null,
    name       text        not null,
    seen_at    timestamptz not null,
    constraint node_pk primary key (lock_owner)
);
comment on column node.lock_owner is 'How the engine marks the jobs that it has taken.';
comment on column node.name is 'The same after a restart.';

-- Cases that count as active though the engine works on none of their steps: a model that ended without saying how.
create table case_without_process (
    case_number text primary key,
    since       timestamptz not null
);

-- How far the one clock of application and engine was moved forward (profile demo only).
create table clock_offset (
    one    boolean primary key default true check (one),
    millis bigint not null
);

-- What the database remembers of time; one row.
create table house_time (
    one           boolean primary key default true check (one),
    -- In which the engine's moments, which have no zone, were written.
    time_zone     text        not null,
    -- The newest moment that was seen: a clock that stands before it was set back.
    newest        timestamptz not null,
    set_back_at   timestamptz,
    set_back_from timestamptz
);
