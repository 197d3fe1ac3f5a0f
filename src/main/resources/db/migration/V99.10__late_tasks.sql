-- Who is late is asked all day, by the list of late tasks and by the console: among a million open tasks few are.
create index mentas_task_due on act_ru_task (due_date_);
