-- Columns of nomination files that are not read, by their names: an office's own, and those of area 64 for all.
create table registry_left_out_column (
    area text not null,
    name text not null,
    primary key (area, name),
    constraint registry_left_out_column_plain check (name = lower(name) and name !~ '[^a-z0-9_]')
);
insert into registry_left_out_column (area, name)
values ('64', 'no'),
       ('64', 'nomor'),
       ('64', 'no_urut'),
       ('64', 'nomor_urut'),
       ('64', 'urut'),
       ('64', 'no_urt');
