-- What rooms above may read of verdicts in SQL.

create view nomination_verdict_view as
select id, case_number, judged_at, verdict, reasons, decision_table
from nomination_judgement;
comment on view nomination_verdict_view is 'Read by console (what the eligibility table said).';

-- The reviewer's word stands before the table's.
create view nomination_reasons_view as
select n.case_number, case when n.refusal_reason is not null then array [n.refusal_reason] else j.reasons end as reasons
from nomination n
left join lateral (
    select reasons from nomination_judgement where case_number = n.case_number order by id desc limit 1
) j on true;
comment on view nomination_reasons_view is 'Read by recipient (why a nomination was refused).';
