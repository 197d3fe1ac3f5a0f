-- Names are compared where the candidates stand, without a look-up in the lines; a second line of a NIK is marked in the line.
delete from nomination_import_candidate;
alter table nomination_import_candidate
    add column nik  text not null,
    add column name text not null;
alter table nomination_import_mark drop column first_row;
comment on column nomination_import_line.errors is 'why the line can''t be judged; then it has no facts';
