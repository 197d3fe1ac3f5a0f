-- Who signs in: sessions, passwords, and what all nodes must know of the people at their doors.

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

-- Wrong passwords by address, and by account from an address. An account is kept as a digest: some type their password where the
-- name belongs.
create table sign_in_attempt (
    address text             not null,
    account text             not null,
    level   double precision not null default 0,
    last_at timestamptz      not null,
    good_at timestamptz,
    constraint sign_in_attempt_pk primary key (address, account)
);
comment on column sign_in_attempt.account is 'Empty for the address whatever the account.';
comment on column sign_in_attempt.level is 'Wrong passwords at last_at, less what was forgotten since the one before.';
comment on column sign_in_attempt.good_at is 'When the account last signed in from there.';
create index sign_in_attempt_account on sign_in_attempt (account);

create table presence (
    one boolean primary key default true check (one),
    at  timestamptz not null
);
comment on table presence is 'When somebody last opened or sent something, on any node.';

create unlogged table open_page_use (
    address   text        not null,
    since     timestamptz not null,
    questions int         not null,
    constraint open_page_use_pk primary key (address)
);
comment on table open_page_use is 'How much of its minute an address has used at the open pages.';
