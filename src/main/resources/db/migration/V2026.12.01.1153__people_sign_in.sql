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
