-- What became of a file, counted once when it ends: nobody counts a million rows each time that the page is opened.
create table nomination_import_summary (
    import  bigint primary key references nomination_import (id),
    places  jsonb not null,
    reasons jsonb not null
);
