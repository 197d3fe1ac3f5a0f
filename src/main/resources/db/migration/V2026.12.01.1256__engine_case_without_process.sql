-- Cases that count as active though the engine works on none of their steps: a model that ended without saying how.
create table case_without_process (
    case_number text primary key,
    since       timestamptz not null
);
