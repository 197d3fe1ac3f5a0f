-- Running and finished tasks for rooms above, so that the engine's own tables are named here only.
-- Joined from the left: who asks for nothing of the process pays nothing for it.

create or replace view engine_due_task_view as
select t.id_ as task, p.business_key_ as business_key, t.due_date_ as due, t.task_def_key_ as kind, t.proc_def_id_ as process_definition,
       t.tenant_id_ as tenant, t.proc_inst_id_ as process_instance
from act_ru_task t
left join act_ru_execution p on p.id_ = t.proc_inst_id_;
comment on view engine_due_task_view is
    'Read by console (counts of late cases), letters (reminders), nomination (who waits in which village) and people (facts beside a task).';

create view engine_task_group_view as
select task_id_ as task, group_id_ as group_id
from act_ru_identitylink
where type_ = 'candidate' and group_id_ is not null;
comment on view engine_task_group_view is 'Read by nomination (who waits for somebody with these groups).';

create view engine_text_variable_view as
select execution_id_ as process_instance, name_ as name, text_ as text
from act_ru_variable;
comment on view engine_text_variable_view is 'Read by people (case and place of a task whose process has another key).';

create view engine_done_task_view as
select t.id_ as task, t.name_ as name, t.task_def_key_ as kind, i.business_key_ as business_key, t.assignee_ as assignee, t.end_time_ as ended
from act_hi_taskinst t
join act_hi_procinst i on i.id_ = t.proc_inst_id_
where t.end_time_ is not null and t.delete_reason_ = 'completed';
comment on view engine_done_task_view is 'Read by people (what somebody has just done).';
