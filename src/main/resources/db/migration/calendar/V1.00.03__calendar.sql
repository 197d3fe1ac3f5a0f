-- Holidays: fixed days repeat every year, movable ones are entered by the office.

create table holiday (
    day  date primary key,
    name text not null,
    kind text not null default 'MOVABLE' check (kind in ('FIXED', 'MOVABLE'))
);

create table fixed_holiday (
    month int  not null check (month between 1 and 12),
    day   int  not null check (day between 1 and 31),
    name  text not null,
    primary key (month, day)
);
insert into fixed_holiday (month, day, name)
values (1, 1, 'Tahun Baru Masehi'),
       (5, 1, 'Hari Buruh Internasional'),
       (6, 1, 'Hari Lahir Pancasila'),
       (8, 17, 'Hari Kemerdekaan'),
       (12, 25, 'Hari Raya Natal');
insert into holiday (day, name, kind)
select make_date(year, month, day), name, 'FIXED'
from fixed_holiday, generate_series(2026, 2030) year;

-- Due dates hang on these days: who changed them is kept.
create table holiday_change (
    id     bigint generated always as identity primary key,
    day    date        not null,
    name   text        not null,
    action text        not null check (action in ('ADDED', 'REMOVED')),
    person text        not null,
    at     timestamptz not null
);
create index holiday_change_day on holiday_change (day, id);
