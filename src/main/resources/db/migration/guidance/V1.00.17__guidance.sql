-- Who waits for guidance, the sessions, and who came.

create table guidance_participant (
    case_number   text primary key references grant_case (case_number),
    round         text not null references round (code),
    kabupaten     text not null references region (code),
    business_type text not null references business_type (code),
    state         text not null check (state in ('WAITING', 'ATTENDED', 'COACHED')),
    coached_on    date,
    coached_by    text,
    topic         text,
    note          text,
    -- Since when the person waits.
    since         date not null,
    constraint coaching_is_recorded check (
        state <> 'COACHED' or (coached_on is not null and coached_by is not null and topic is not null))
);
create index guidance_participant_waiting on guidance_participant (round, kabupaten, business_type) where state = 'WAITING';

create table guidance_session (
    number        text primary key,
    round         text not null references round (code),
    kabupaten     text not null references region (code),
    business_type text not null references business_type (code),
    state         text not null check (state in ('OPEN', 'PLANNED', 'HELD', 'CALLED_OFF')),
    held_on       date,
    begins        time,
    place         text,
    topic         text,
    trainer       text,
    moves         int  not null default 0 check (moves >= 0),
    called_off_because text,
    constraint planned_session_has_plan check (
        state in ('OPEN', 'CALLED_OFF')
        or (held_on is not null and begins is not null and place is not null and topic is not null and trainer is not null)),
    constraint called_off_session_has_reason check (state <> 'CALLED_OFF' or called_off_because is not null)
);

create table guidance_invitation (
    session     text not null references guidance_session (number),
    case_number text not null references guidance_participant (case_number),
    attended    boolean,
    called_off  boolean not null default false,
    -- Came though not invited.
    walk_in     boolean not null default false,
    primary key (session, case_number),
    constraint guidance_nobody_misses_what_is_called_off check (not called_off or attended is null)
);
-- Nobody is expected at two sessions at once.
create unique index one_open_invitation on guidance_invitation (case_number) where attended is null and not called_off;
