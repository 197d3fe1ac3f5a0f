-- One open objection of a person to a case on a list, and one to a refusal: the last word where two come at once. Older rows have no
-- key, for among them may be two of one person.
alter table approval_objection add column open_key text;
create unique index objection_one_open on approval_objection (case_number, open_key) where not applied;
