-- Who holds a place, in what order people stand and who agreed to it, when each kabupaten/kota begins. The quota is kept by the
-- database: whatever a program does, a transaction that breaks it does not end.

-- PROMOTED: holds a place that came free; the amending decree that names the person is still to be signed.
alter table approval_candidate drop constraint approval_candidate_state_check;
alter table approval_candidate add constraint approval_candidate_state_check
    check (state in ('WAITING', 'LISTED', 'GRANTED', 'PROMOTED', 'WAITLISTED', 'REFUSED', 'EXPIRED', 'RELEASED'));
drop index one_place_per_household;
create unique index one_place_per_household on approval_candidate (round, no_kk) where state in ('GRANTED', 'PROMOTED');

-- Three ranks: what the rule gave, what four eyes have agreed to, what stands now (rank).
alter table approval_candidate add column rule_rank int, add column agreed_rank int;
update approval_candidate set rule_rank = rank, agreed_rank = rank;

alter table approval_move
    add column crossed     boolean not null default false,
    add column objection   bigint references approval_objection (id),
    add column review      text check (review in ('ACCEPTED', 'SENT_BACK')),
    add column reviewed_by text,
    add column reviewed_at timestamptz,
    add column words       text,
    add constraint reviewed_whole check ((review is null) = (reviewed_by is null) and (review is null) = (reviewed_at is null)),
    add constraint reviewed_by_another check (review is distinct from 'ACCEPTED' or reviewed_by <> person);

-- What decides between people of one score, in this order; the number of the case decides last.
alter table round add column tie_rule text not null default 'DESIL,STOPPED,DATE'
    constraint known_tie_rule check (tie_rule in ('DESIL,STOPPED,DATE', 'DESIL,DATE,STOPPED', 'STOPPED,DESIL,DATE',
        'STOPPED,DATE,DESIL', 'DATE,DESIL,STOPPED', 'DATE,STOPPED,DESIL'));

-- The day from which a kabupaten/kota nominates and decides; where it is absent, the day on which the round was opened.
alter table round_quota add column starts_on date;

-- Where the decree put somebody: its list within the kabupaten/kota's round, and the rank there.
alter table grant_case add column decree_list int, add column decree_rank int;
update grant_case c set decree_list = r.number, decree_rank = a.rank
from approval_candidate a join approval_round r on r.key = a.decree_round
where a.case_number = c.case_number and a.state = 'GRANTED';

create table approval_reallocation (
    key            text primary key,
    round          text not null references round (code),
    from_kabupaten text not null references region (code),
    to_kabupaten   text not null references region (code),
    places         int  not null check (places > 0),
    reason         text not null,
    promoted       int  not null,
    person         text not null,
    at             timestamptz not null,
    constraint to_another check (from_kabupaten <> to_kabupaten)
);
create index approval_reallocation_round on approval_reallocation (round, at);

-- At the end of a transaction, under the lock of the quota's row: as many hold a place as are counted as taken, and while the round
-- is open nobody waits beside a free place.
create function quota_holds(of_round text, of_kabupaten text) returns void language plpgsql as $$
declare
    quota round_quota%rowtype;
    held  int;
begin
    select * into quota from round_quota where round = of_round and kabupaten = of_kabupaten for update;
    select count(*) into held from approval_candidate
    where round = of_round and kabupaten = of_kabupaten and state in ('GRANTED', 'PROMOTED');
    if held <> coalesce(quota.taken, 0) then
        raise exception 'quota of % in %: % places taken, % held', of_kabupaten, of_round, coalesce(quota.taken, 0), held
            using errcode = 'integrity_constraint_violation', constraint = 'taken_places_are_held';
    end if;
    if quota.places > quota.taken
        and exists (select 1 from approval_candidate a join grant_case c on c.case_number = a.case_number
            where a.round = of_round and a.kabupaten = of_kabupaten and a.state = 'WAITLISTED' and c.status = 'ACTIVE')
        and exists (select 1 from round where code = of_round and state = 'OPEN') then
        raise exception 'quota of % in %: % places free beside a waitlist', of_kabupaten, of_round, quota.places - quota.taken
            using errcode = 'integrity_constraint_violation', constraint = 'no_free_place_beside_a_waitlist';
    end if;
end
$$;

create function check_quota_of_candidate() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform quota_holds(old.round, old.kabupaten);
    else
        perform quota_holds(new.round, new.kabupaten);
    end if;
    return null;
end
$$;

create function check_quota_of_place() returns trigger language plpgsql as $$
begin
    perform quota_holds(new.round, new.kabupaten);
    return null;
end
$$;

create constraint trigger candidate_keeps_quota after update on approval_candidate deferrable initially deferred for each row
    when (old.state is distinct from new.state
        and (old.state in ('GRANTED', 'PROMOTED') or new.state in ('GRANTED', 'PROMOTED', 'WAITLISTED')))
    execute function check_quota_of_candidate();
create constraint trigger new_candidate_keeps_quota after insert on approval_candidate deferrable initially deferred for each row
    when (new.state in ('GRANTED', 'PROMOTED', 'WAITLISTED')) execute function check_quota_of_candidate();
create constraint trigger lost_candidate_keeps_quota after delete on approval_candidate deferrable initially deferred for each row
    when (old.state in ('GRANTED', 'PROMOTED')) execute function check_quota_of_candidate();
create constraint trigger places_keep_quota after insert or update on round_quota deferrable initially deferred for each row
    execute function check_quota_of_place();

-- A candidate stays in its round and kabupaten/kota, a quota in its own.
create function stays_where_it_is() returns trigger language plpgsql as $$
begin
    raise exception '% can''t move to another round or kabupaten', tg_table_name
        using errcode = 'integrity_constraint_violation', constraint = 'stays_where_it_is';
end
$$;
create trigger candidate_stays before update on approval_candidate for each row
    when (old.round <> new.round or old.kabupaten <> new.kabupaten) execute function stays_where_it_is();
create trigger quota_stays before update on round_quota for each row
    when (old.round <> new.round or old.kabupaten <> new.kabupaten) execute function stays_where_it_is();
create trigger quota_of_held_places_stays before delete on round_quota for each row
    when (old.taken > 0) execute function stays_where_it_is();
