-- Since when somebody waits; sessions that are called off or moved; people who come though they were not invited.

alter table guidance_participant add column since date;
update guidance_participant p set since = coalesce(
    (select s.entered_at::date from case_stage s where s.case_number = p.case_number and s.stage = 'guidance'), current_date);
alter table guidance_participant alter column since set not null;

alter table guidance_session
    drop constraint guidance_session_state_check,
    drop constraint planned_session_has_plan,
    add column moves int not null default 0 check (moves >= 0),
    add column called_off_because text,
    add constraint guidance_session_state_check check (state in ('OPEN', 'PLANNED', 'HELD', 'CALLED_OFF')),
    add constraint planned_session_has_plan check (
        state in ('OPEN', 'CALLED_OFF')
        or (held_on is not null and begins is not null and place is not null and topic is not null and trainer is not null)),
    add constraint called_off_session_has_reason check (state <> 'CALLED_OFF' or called_off_because is not null);

alter table guidance_invitation
    add column called_off boolean not null default false,
    add column walk_in    boolean not null default false,
    add constraint guidance_nobody_misses_what_is_called_off check (not called_off or attended is null);
drop index one_open_invitation;
create unique index one_open_invitation on guidance_invitation (case_number) where attended is null and not called_off;
