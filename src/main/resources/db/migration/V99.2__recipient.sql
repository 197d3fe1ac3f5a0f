-- The code on a person's letters that leads to the page about the own nomination.
create table recipient_code (
    case_number text primary key references grant_case (case_number),
    code        text not null,
    constraint recipient_code_unique unique (code)
);
