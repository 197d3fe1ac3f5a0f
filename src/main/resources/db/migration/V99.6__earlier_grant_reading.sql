-- The list of all earlier grants holds whole numbers of identity: whoever fetches it leaves a trace.
create table earlier_grant_reading (
    id     bigint generated always as identity primary key,
    person text        not null,
    at     timestamptz not null
);
create index earlier_grant_reading_at on earlier_grant_reading (at);
