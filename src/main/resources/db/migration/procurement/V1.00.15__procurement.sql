-- Packages of recipients, orders of goods, what came of them. Goods add up in every row, whatever runs at the same time.

create table procurement_order (
    number           text primary key,
    round            text   not null references round (code),
    kabupaten        text   not null references region (code),
    decree           text,
    state            text   not null
        check (state in ('COLLECTING', 'PLANNED', 'BUDGETED', 'PLACED', 'COMPLETE', 'CLOSED_SHORT', 'EMPTY')),
    looks            int    not null default 0,
    budget           bigint not null default 0 check (budget >= 0),
    supplier         text,
    supplier_address text,
    contract_number  text,
    contract_date    date,
    promised_on      date,
    ordered_by       text,
    constraint placed_order_has_contract check (
        state not in ('PLACED', 'COMPLETE', 'CLOSED_SHORT')
        or (supplier is not null and contract_number is not null and contract_date is not null and promised_on is not null))
);
create index procurement_order_place on procurement_order (round, kabupaten, state);

create table procurement_order_line (
    order_number  text   not null references procurement_order (number),
    line          int    not null,
    item          text references catalogue_item (code),
    name          text   not null,
    specification text   not null,
    unit          text   not null,
    estimate      bigint not null check (estimate >= 0),
    price         bigint check (price > 0),
    ordered       int    not null check (ordered > 0),
    received      int    not null default 0 check (received >= 0),
    outstanding   int    not null check (outstanding >= 0),
    cancelled     int    not null default 0 check (cancelled >= 0),
    allocated     int    not null default 0 check (allocated >= 0),
    stock         int    not null default 0 check (stock >= 0),
    rejected      int    not null default 0 check (rejected >= 0),
    primary key (order_number, line),
    constraint ordered_goods_add_up check (ordered = received + outstanding + cancelled),
    constraint received_goods_add_up check (received = allocated + stock + rejected)
);

create table procurement_package (
    case_number  text primary key references grant_case (case_number),
    round        text not null references round (code),
    kabupaten    text not null references region (code),
    decree       text,
    state        text not null check (state in ('WAITING', 'IN_ORDER', 'READY', 'RELEASED')),
    order_number text references procurement_order (number),
    reserved_at  timestamptz not null,
    constraint package_in_order_has_one check (state <> 'IN_ORDER' or order_number is not null)
);
create index procurement_package_order on procurement_package (order_number);
create index procurement_package_waiting on procurement_package (round, kabupaten) where state = 'WAITING';

create table procurement_package_line (
    case_number   text   not null references procurement_package (case_number),
    line          int    not null,
    item          text references catalogue_item (code),
    name          text   not null,
    specification text   not null,
    unit          text   not null,
    quantity      int    not null check (quantity > 0),
    unit_price    bigint not null check (unit_price >= 0),
    reason        text,
    allocated     int    not null default 0,
    primary key (case_number, line),
    constraint no_more_than_wanted check (allocated between 0 and quantity)
);

-- Which goods of which order a package holds; given back when its case leaves before the handover.
create table procurement_allocation (
    id           bigint generated always as identity primary key,
    case_number  text not null,
    package_line int  not null,
    order_number text not null,
    order_line   int  not null,
    quantity     int  not null check (quantity > 0),
    foreign key (case_number, package_line) references procurement_package_line (case_number, line),
    foreign key (order_number, order_line) references procurement_order_line (order_number, line)
);
create index procurement_allocation_case on procurement_allocation (case_number);
create index procurement_allocation_order on procurement_allocation (order_number, order_line);

create table procurement_inspection (
    order_number text not null references procurement_order (number),
    sequence     int  not null,
    number       text not null constraint inspection_number_once unique,
    inspected_on date not null,
    inspector    text not null,
    conclusion   text not null check (conclusion in ('COMPLETE', 'PARTIAL', 'CLOSED_SHORT')),
    note         text,
    primary key (order_number, sequence)
);

create table procurement_inspection_line (
    order_number    text not null,
    sequence        int  not null,
    line            int  not null,
    received_before int  not null check (received_before >= 0),
    received        int  not null check (received >= 0),
    rejected        int  not null check (rejected >= 0),
    rejected_reason text,
    outstanding     int  not null check (outstanding >= 0),
    primary key (order_number, sequence, line),
    foreign key (order_number, sequence) references procurement_inspection (order_number, sequence),
    constraint rejection_has_reason check (rejected = 0 or rejected_reason is not null)
);

create table procurement_chase (
    id           bigint generated always as identity primary key,
    order_number text not null references procurement_order (number),
    chased_on    date not null,
    person       text not null,
    answer       text not null,
    new_promise  date not null
);
