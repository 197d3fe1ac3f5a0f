-- Papers, pictures and uploads. Content stands apart, so that lists never read it.

create table document (
    id           uuid primary key,
    -- Who asks twice with one key gets the one document: the engine may repeat a step.
    key          text        not null,
    kind         text        not null,
    title        text        not null,
    case_number  text references grant_case (case_number),
    round_key    text,
    tenant       text        not null,
    -- A further group of the tenant that may read it: the agency that a referral goes to.
    audience     text,
    file_name    text        not null,
    content_type text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null,
    created_at   timestamptz not null,
    created_by   text,
    constraint document_once unique (key),
    constraint document_belongs check (case_number is not null or round_key is not null)
);
create index document_case on document (case_number, created_at);
create index document_round_key on document (round_key, created_at);
-- Field workers print the records that they made.
create index document_made_by on document (created_by, created_at) where created_by is not null and case_number is not null;

create table document_content (
    document uuid primary key references document (id) on delete cascade,
    bytes    bytea storage external not null
);

-- Who opened which document: papers hold personal data.
create table document_reading (
    id       bigint generated always as identity primary key,
    document uuid        not null references document (id) on delete cascade,
    person   text        not null,
    at       timestamptz not null
);
create index document_reading_document on document_reading (document);
