-- Of which open tasks somebody was reminded, and which were given to others too, by the table task-reminders: each once.
create table task_reminder (
    task_id text        not null,
    kind    text        not null check (kind in ('REMINDER', 'ESCALATION')),
    at      timestamptz not null,
    primary key (task_id, kind)
);
