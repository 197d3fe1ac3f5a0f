-- What rooms above may read of cases in SQL. Nothing of it identifies a person but the name.

create view grant_case_view as
select case_number, round, kabupaten, kecamatan, village, business_type, business_status, desil, nominated_on, stage, status, outcome,
       score, ended_at, decree_list, decree_rank
from grant_case;
comment on view grant_case_view is 'Read by console (lists and counts of cases).';

create view grant_person_view as
select case_number, name
from person;
comment on view grant_person_view is 'Read by console (lists of cases and letters).';

create view grant_stage_view as
select case_number, stage, entered_at
from case_stage;
comment on view grant_stage_view is 'Read by console (since when a case stands in its stage).';

create view grant_quota_view as
select round, kabupaten, places, taken
from round_quota;
comment on view grant_quota_view is 'Read by console and recipient (places beside the rank).';

create view grant_journal_view as
select id, case_number, stage, at, person, sentence
from journal;
comment on view grant_journal_view is 'Read by console (history of a case).';
