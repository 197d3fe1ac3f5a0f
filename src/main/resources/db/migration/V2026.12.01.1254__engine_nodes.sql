-- The processes that work on this database. The jobs of one that was killed are given back.

create table node (
    lock_owner text        not null,
    name       text        not null,
    seen_at    timestamptz not null,
    constraint node_pk primary key (lock_owner)
);
comment on column node.lock_owner is 'How the engine marks the jobs that it has taken.';
comment on column node.name is 'The same after a restart.';
