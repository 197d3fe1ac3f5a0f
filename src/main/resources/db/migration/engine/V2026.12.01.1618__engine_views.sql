-- What rooms above may read of running tasks and of decisions at forms in SQL.

create view engine_due_task_view as
select t.id_ as task, p.business_key_ as business_key, t.due_date_ as due
from act_ru_task t
join act_ru_execution p on p.id_ = t.proc_inst_id_;
comment on view engine_due_task_view is 'Read by console (counts of late cases).';

create view engine_decision_view as
select id, case_number, business_key, form, process_definition, person, at, seen, answered
from decision_record;
comment on view engine_decision_view is 'Read by console (history of a case).';
