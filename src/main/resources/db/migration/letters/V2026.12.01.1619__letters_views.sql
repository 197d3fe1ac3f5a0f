-- What rooms above may read of letters in SQL: not what they say, nor where they went.

create view letter_list_view as
select id, case_number, tenant, to_kind, to_ref, subject, document, state, attempts, last_error, created_at, sent_at
from letter;
comment on view letter_list_view is 'Read by console (letters of a case, and those of a state).';

create view letter_objection_view as
select case_number, objection_until
from letter_refusal;
comment on view letter_objection_view is 'Read by recipient (until when one may object to the own refusal).';
