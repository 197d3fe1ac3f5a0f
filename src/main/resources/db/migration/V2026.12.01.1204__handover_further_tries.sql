-- How many further visits the kabupaten/kota has allowed after nobody was at home three times.

alter table handover add column further_tries int not null default 0 check (further_tries >= 0),
    add column further_on date;
