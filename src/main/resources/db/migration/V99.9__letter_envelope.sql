-- Reminders to the same people go in one mail: what it says of each, and which went out together.
alter table letter
    add column task     text,
    add column due_date date,
    add column gathered boolean not null default false,
    add column envelope uuid;

-- What waits already goes together too; its task was kept in its text only, so the mail names it by its subject.
update letter set gathered = true
where state = 'WAITING' and attempts = 0 and to_kind <> 'PERSON' and document is null
  and template in ('REMINDER', 'ESCALATION', 'LATE');

create index letter_gathering on letter (to_kind, to_ref, tenant, due_date)
    where state = 'WAITING' and gathered and envelope is null;
create index letter_envelope on letter (envelope) where state = 'WAITING' and envelope is not null;
