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
