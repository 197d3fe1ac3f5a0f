-- Ceiling prices by place and time: the office's data, kept as they were.

create extension if not exists btree_gist;

create table catalogue_price (
    id            bigint generated always as identity primary key,
    item          text        not null references catalogue_item (code),
    -- Kabupaten/kota, or 64 for wherever there is no price of the own.
    area          text        not null references region (code),
    ceiling_price bigint      not null check (ceiling_price > 0),
    valid_from    date        not null,
    -- The last day; null while it goes on.
    valid_until   date,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    constraint price_days_in_order check (valid_until is null or valid_until >= valid_from),
    constraint one_price_a_day exclude using gist (item with =, area with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index catalogue_price_item on catalogue_price (item, area, valid_from);

insert into catalogue_price (item, area, ceiling_price, valid_from, entered_by, entered_at)
select code, '64', ceiling_price, date '2026-01-01', 'mentas', now()
from catalogue_item;

alter table catalogue_item drop column ceiling_price;
