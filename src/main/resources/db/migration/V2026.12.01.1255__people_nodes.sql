-- What all nodes must know of the people at their doors.

create table presence (
    one boolean primary key default true check (one),
    at  timestamptz not null
);
comment on table presence is 'When somebody last opened or sent something, on any node.';

create unlogged table open_page_use (
    address   text        not null,
    since     timestamptz not null,
    questions int         not null,
    constraint open_page_use_pk primary key (address)
);
comment on table open_page_use is 'How much of its minute an address has used at the open pages.';
