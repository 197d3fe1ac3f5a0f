-- What rooms that compare people, rank them or buy for them may read in SQL.

create view grant_identity_view as
select case_number, round, kabupaten, kecamatan, village, nik, no_kk, business_type, business_status, desil, nominated_on, stage, status, live,
       score
from grant_case;
comment on view grant_identity_view is
    'Read by nomination (the same person, the same family, news of the registry) and approval (the family card as it is when a list is drawn up).';

create view grant_resident_view as
select case_number, name, birth_date, village, address, rt, rw, data_date
from person;
comment on view grant_resident_view is 'Read by nomination (people alike, people of a village, news of the registry).';

create view grant_desil_view as
select id, case_number, desil, dated_on
from desil_reading;
comment on view grant_desil_view is 'Read by nomination (what is known already when news of the registry comes).';

create view grant_reference_view as
select case_number, kind, number, dated_on
from case_reference;
comment on view grant_reference_view is 'Read by nomination (whether goods were handed over) and procurement (cases of a decree).';

create view grant_need_type_view as
select code, name
from need_type;
comment on view grant_need_type_view is 'Read by referral (name of a need).';

create or replace view grant_quota_view as
select round, kabupaten, places, taken, starts_on
from round_quota;
comment on view grant_quota_view is
    'Read by console and recipient (places beside the rank), nomination (from when it nominates) and approval (what is left of the quota).';
comment on view grant_case_view is
    'Read by console (lists and counts of cases), engine and letters (whose case it is), people (finding tasks), approval, procurement and guidance (which cases go on).';
comment on view grant_person_view is 'Read by console, letters, people and nomination (the name beside a case) and approval (the name on a list).';
comment on view grant_stage_view is 'Read by console (since when a case stands in its stage) and nomination (since when there is a case).';
