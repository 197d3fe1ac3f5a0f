-- Monitoring: which visits are planned, what each found, what was done about it.

create table monitoring_plan (
    case_number    text primary key references grant_case (case_number),
    handed_over_on date not null,
    risk           text not null check (risk in ('HIGH', 'NORMAL')),
    reason         text not null,
    decided_by     text not null
);

create table monitoring_visit (
    case_number text not null references monitoring_plan (case_number),
    number      int  not null check (number > 0),
    month       int  not null check (month > 0),
    due_on      date not null,
    state       text not null check (state in ('PLANNED', 'OPEN', 'DONE', 'SKIPPED')),
    primary key (case_number, number),
    constraint monitoring_visit_month_once unique (case_number, month)
);
create unique index monitoring_visit_one_open on monitoring_visit (case_number) where state = 'OPEN';

create table monitoring_finding (
    case_number    text   not null,
    number         int    not null,
    visited_on     date   not null,
    visitor        text   not null,
    business_state text   not null check (business_state in ('RUNNING', 'STOPPED', 'SOLD', 'MOVED')),
    goods          text   not null check (goods in ('COMPLETE', 'PARTLY', 'BROKEN', 'SOLD')),
    turnover       bigint not null check (turnover >= 0),
    profit         bigint not null,
    workers        int    not null check (workers >= 0),
    income         bigint not null check (income >= 0),
    obstacle       text   not null,
    obstacle_note  text,
    note           text,
    coordinates    text   not null,
    photo          uuid   not null,
    -- The verdict of the table business-health, null until it has been asked.
    health         text check (health in ('GREEN', 'YELLOW', 'RED')),
    next_step      text check (next_step in ('NONE', 'RESOLVE', 'REVIEW')),
    reason         text,
    decided_by     text,
    -- Why figures that are out of the ordinary are right all the same; such a visit is never green of itself.
    unusual        text,
    primary key (case_number, number),
    constraint monitoring_finding_visit foreign key (case_number, number) references monitoring_visit (case_number, number),
    constraint monitoring_finding_judged_whole check ((health is null) = (next_step is null))
);

create table monitoring_obstacle (
    id          bigint generated always as identity primary key,
    case_number text not null,
    number      int  not null,
    acted_on    date not null,
    action      text not null,
    result      text not null check (result in ('RESOLVED', 'PARTLY', 'UNRESOLVED')),
    person      text not null,
    constraint monitoring_obstacle_visit foreign key (case_number, number) references monitoring_visit (case_number, number)
);
create index monitoring_obstacle_case on monitoring_obstacle (case_number, id);

create table monitoring_review (
    id          bigint generated always as identity primary key,
    case_number text not null,
    number      int  not null,
    decision    text not null check (decision in ('GO_ON', 'REFER', 'FAIL')),
    reason      text not null,
    person      text not null,
    decided_on  date not null,
    constraint monitoring_review_visit foreign key (case_number, number) references monitoring_visit (case_number, number)
);
create index monitoring_review_case on monitoring_review (case_number, id);
