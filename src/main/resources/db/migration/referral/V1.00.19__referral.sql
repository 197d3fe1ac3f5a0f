-- Referral: to which agency a case is handed on, with which services, and what came of it.

create table referral_agency (
    agency text primary key,
    name   text not null
);
insert into referral_agency (agency, name)
values ('disperindagkop', 'Dinas Perindustrian, Perdagangan, Koperasi dan UKM'),
       ('disnakertrans', 'Dinas Tenaga Kerja dan Transmigrasi'),
       ('pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang');

create table referral (
    case_number   text not null references grant_case (case_number),
    agency        text not null references referral_agency (agency),
    state         text not null check (state in ('PROPOSED', 'DECLINED', 'CONSENTED', 'SENT', 'ACCEPTED', 'REJECTED', 'SERVED', 'NOT_SERVED')),
    decided_by    text not null,
    consent_on    date,
    consent_note  text,
    letter_number text,
    sent_on       date,
    answered_on   date,
    answer_note   text,
    given_on      date,
    service_given text,
    reference     text,
    not_served    text,
    primary key (case_number, agency),
    constraint referral_letter_once unique (letter_number)
);

create table referral_service (
    case_number text not null,
    agency      text not null,
    need        text not null references need_type (code),
    service     text not null,
    primary key (case_number, agency, need, service),
    constraint referral_service_referral foreign key (case_number, agency) references referral (case_number, agency)
);
