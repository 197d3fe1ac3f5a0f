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
