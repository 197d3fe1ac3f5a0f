-- What rooms above may read of visits in SQL.

create view assessment_score_view as
select case_number, visit, position, criterion, points, words, scored_by
from assessment_score;
comment on view assessment_score_view is 'Read by console and recipient (points by criterion).';

create view assessment_refusal_view as
select case_number, verifier_words as reason
from assessment
where verification = 'REFUSE';
comment on view assessment_refusal_view is 'Read by recipient (why the verifier refused).';
