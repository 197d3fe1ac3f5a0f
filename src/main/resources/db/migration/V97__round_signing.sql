-- How the decrees of a round are numbered and signed. Where the round says nothing, the office's settings hold.
alter table round
    add column decree_pattern text,
    add column signatory_name text,
    add column signatory_nip text,
    add column signatory_post text,
    add column signing_place text;

-- Serials go on where the years' sequences stood.
insert into number_sequence (name, last)
select 'decree/400.9/{nomor}/DINSOS-KALTIM/' || substring(name from 8), last from number_sequence where name ~ '^decree/\d{4}$';
