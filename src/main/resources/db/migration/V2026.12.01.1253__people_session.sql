-- Sessions of signed-in people (Spring Session's own tables, renamed): they outlive a restart, and every node knows them.

create table people_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint people_session_pk primary key (primary_id)
);
create unique index people_session_id on people_session (session_id);
create index people_session_expiry on people_session (expiry_time);
create index people_session_principal on people_session (principal_name);

create table people_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint people_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint people_session_attributes_of foreign key (session_primary_id)
        references people_session (primary_id) on delete cascade
);

-- Who set a user's password: one that somebody else set is changed at the first sign-in.
create table account_password (
    user_id     text        not null,
    must_change boolean     not null,
    set_by      text        not null,
    set_at      timestamptz not null,
    constraint account_password_pk primary key (user_id)
);
