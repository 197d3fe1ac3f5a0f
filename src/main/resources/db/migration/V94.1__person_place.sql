-- Who is alike lives in the same village and was born on the same day: both in one index, however many live in the village.
-- Written with the person; grant_case has the village that counts.
alter table person add column village text;
update person p set village = c.village from grant_case c where c.case_number = p.case_number;
alter table person alter column village set not null;
drop index person_birth_date;
create index person_birth_place on person (birth_date, village);
