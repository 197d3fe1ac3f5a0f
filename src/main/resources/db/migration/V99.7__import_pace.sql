-- How fast a phase moves is measured over its last minute: from the mark before the last one. Both clocks are the machine's.
alter table nomination_import rename column phase_since to measured_since;
alter table nomination_import
    add column measured_from int         not null default 0,
    add column mark_at       timestamptz not null default now(),
    add column mark_rows     int         not null default 0;
