-- Who gets a place: candidates, their ranking, objections, decrees. The quota itself is `round_quota`, which `taken` can't pass, and it is
-- kept by the database: whatever a program does, a transaction that breaks it does not end.

-- Who signs in the place of a round's signatory, from when until when, and why. Rows are kept; one of a round is open at most.
create table round_substitute (
    id          bigint generated always as identity primary key,
    round       text        not null references round (code),
    person      text        not null,
    acting      text        not null check (acting in ('PLT', 'PLH')),
    -- As papers print it.
    name        text        not null,
    nip         text,
    first_day   date        not null,
    last_day    date        not null,
    reason      text        not null,
    named_by    text        not null,
    named_at    timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    end_reason  text,
    -- When the waiting tasks were shared with the substitute, and when they were given back.
    shared_at   timestamptz,
    returned_at timestamptz,
    constraint substitute_days check (first_day <= last_day),
    constraint substitute_ended_with_reason check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);
create unique index round_substitute_open on round_substitute (round) where ended_at is null;

create table approval_round (
    key             text primary key,
    round           text not null references round (code),
    kabupaten       text not null references region (code),
    number          int  not null,
    state           text not null check (state in ('RANKING', 'PUBLISHED', 'DECIDED', 'DONE')),
    opened_by       text not null,
    opened_at       timestamptz not null,
    publications    int  not null default 0,
    objection_until date,
    note            text,
    signed_by       text,
    signed_at       timestamptz,
    done_at         timestamptz,
    -- Who gave the ranking back; the note says why.
    note_by         text,
    -- Who signed in the place of the signatory.
    substitute      bigint references round_substitute (id),
    constraint approval_round_once unique (round, kabupaten, number)
);
-- While one is open, no other begins.
create unique index one_open_approval_round on approval_round (round, kabupaten) where state <> 'DONE';

create table approval_candidate (
    case_number     text primary key references grant_case (case_number),
    round           text not null references round (code),
    kabupaten       text not null references region (code),
    no_kk           text not null,
    entered_at      timestamptz not null,
    -- PROMOTED: holds a place that came free; the amending decree that names the person is still to be signed.
    state           text not null
        check (state in ('WAITING', 'LISTED', 'GRANTED', 'PROMOTED', 'WAITLISTED', 'REFUSED', 'EXPIRED', 'RELEASED')),
    decree_round    text references approval_round (key),
    score           int,
    desil           int,
    business_status text,
    nominated_on    date,
    -- Three ranks: what stands now; below, what the rule gave, and what four eyes have agreed to.
    rank            int,
    tie_break       text check (tie_break in ('FIRST', 'SCORE', 'DESIL', 'STOPPED', 'DATE', 'NUMBER')),
    position        text check (position in ('PLACE', 'WAITLIST', 'BLOCKED')),
    reason          text,
    rule_rank       int,
    agreed_rank     int,
    constraint one_rank_each unique (decree_round, rank) deferrable initially deferred,
    constraint listed_is_ranked check (state = 'WAITING' or decree_round is not null or state in ('RELEASED', 'EXPIRED'))
);
create index approval_candidate_round on approval_candidate (round, kabupaten, state);
-- One grant a family card in a round, whatever runs at the same time.
create unique index one_place_per_household on approval_candidate (round, no_kk) where state in ('GRANTED', 'PROMOTED');

-- One may object to a list, or to one's own refusal: then there is no decree round.
create table approval_objection (
    id           bigint generated always as identity primary key,
    decree_round text references approval_round (key),
    case_number  text not null references grant_case (case_number),
    number       int  not null,
    objector     text not null,
    reason       text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    decision     text check (decision in ('REJECT', 'REMOVE', 'MOVE', 'ACCEPT')),
    new_rank     int,
    words        text,
    decided_by   text,
    decided_at   timestamptz,
    applied      boolean not null default false,
    -- Accepted: the case by which the person was nominated again.
    renominated  text references grant_case (case_number),
    -- Whose it is to which list, the name as it is compared; or that it is to the own refusal.
    open_key     text,
    constraint objection_once unique (decree_round, number),
    constraint decided_whole check ((decision is null) = (decided_by is null))
);
create index approval_objection_case on approval_objection (case_number);
create unique index objection_once_a_refusal on approval_objection (case_number, number) where decree_round is null;
create index approval_objection_open on approval_objection (decree_round) where not applied;
-- One open objection of a person to a case on a list, and one to a refusal: the last word where two come at once.
create unique index objection_one_open on approval_objection (case_number, open_key) where not applied;

create table approval_move (
    id           bigint generated always as identity primary key,
    decree_round text not null references approval_round (key),
    case_number  text not null references approval_candidate (case_number),
    from_rank    int  not null,
    to_rank      int  not null,
    reason       text not null,
    person       text not null,
    at           timestamptz not null,
    crossed      boolean not null default false,
    objection    bigint references approval_objection (id),
    review       text check (review in ('ACCEPTED', 'SENT_BACK')),
    reviewed_by  text,
    reviewed_at  timestamptz,
    words        text,
    -- A move is settled when the ranking with it was agreed to, by a second person or because it carried nobody across the quota's line,
    -- or when it was undone.
    settled_at   timestamptz,
    constraint reviewed_whole check ((review is null) = (reviewed_by is null) and (review is null) = (reviewed_at is null)),
    constraint reviewed_by_another check (review is distinct from 'ACCEPTED' or reviewed_by <> person)
);
create index approval_move_round on approval_move (decree_round);
create index approval_move_case on approval_move (case_number);

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

-- What changes after a decree is collected and becomes one amending decree.
create table approval_amendment (
    key        text primary key,
    round      text not null references round (code),
    kabupaten  text not null references region (code),
    number     int  not null,
    state      text not null check (state in ('OPEN', 'SIGNED', 'ISSUED', 'DROPPED')),
    opened_at  timestamptz not null,
    signed_by  text,
    signed_at  timestamptz,
    -- Who signed in the place of the signatory.
    substitute bigint references round_substitute (id),
    constraint approval_amendment_once unique (round, kabupaten, number)
);
-- All changes until the next signature come into one.
create unique index one_open_amendment on approval_amendment (round, kabupaten) where state = 'OPEN';

-- A decree stands: what it says is kept with its hash, a public code leads to it, and nothing of it can be changed.
create table approval_decree (
    number       text primary key,
    round        text   not null references round (code),
    kabupaten    text   not null references region (code),
    decree_round text   references approval_round (key),
    dated_on     date   not null,
    signatory    text   not null,
    document     uuid   not null,
    amendment    text   references approval_amendment (key),
    code         text   not null,
    content      text   not null,
    content_hash text   not null,
    paper_hash   text   not null,
    added        int    not null,
    removed      int    not null,
    value        bigint not null,
    signed_by    text   not null,
    signed_at    timestamptz not null,
    -- Name and post as printed.
    signed_as    text   not null,
    -- Lines may come in the transaction that issues the decree and never later.
    issued_in    xid8   not null default pg_current_xact_id(),
    constraint decree_code_once unique (code)
);
create index approval_decree_paper_hash on approval_decree (paper_hash);

create table approval_decree_line (
    decree      text   not null references approval_decree (number),
    case_number text   not null references approval_candidate (case_number),
    change      text   not null check (change in ('ADDED', 'REMOVED')),
    value       bigint not null,
    reason      text,
    -- Removed: the decree that named the person.
    named_by    text references approval_decree (number),
    primary key (decree, case_number, change)
);
create index approval_decree_line_case on approval_decree_line (case_number);

create table approval_decree_amended (
    decree  text not null references approval_decree (number),
    amended text not null references approval_decree (number),
    primary key (decree, amended)
);
create index approval_decree_amended_by on approval_decree_amended (amended);

create table approval_change (
    id          bigint generated always as identity primary key,
    round       text not null references round (code),
    kabupaten   text not null references region (code),
    case_number text not null references approval_candidate (case_number),
    change      text not null check (change in ('ADDED', 'REMOVED')),
    -- Removed: the decree that names the person, and why it no longer holds.
    named_by    text references approval_decree (number),
    reason      text,
    noted_at    timestamptz not null,
    state       text not null default 'PENDING' check (state in ('PENDING', 'SIGNED', 'ISSUED', 'DROPPED')),
    amendment   text references approval_amendment (key),
    constraint removed_from_a_decree check ((change = 'REMOVED') = (named_by is not null)),
    constraint change_once unique (case_number, change)
);
create index approval_change_pending on approval_change (round, kabupaten) where state = 'PENDING';
create index approval_change_amendment on approval_change (amendment);

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

create function decree_stands() returns trigger language plpgsql as
$$
begin
    raise exception 'Surat keputusan yang sudah terbit tidak dapat diubah; perubahan ditetapkan dengan SK perubahan.'
        using errcode = 'restrict_violation';
end
$$;

create function decree_takes_lines() returns trigger language plpgsql as
$$
begin
    if not exists (select 1 from approval_decree where number = new.decree and issued_in = pg_current_xact_id()) then
        raise exception 'Surat keputusan yang sudah terbit tidak dapat ditambah; perubahan ditetapkan dengan SK perubahan.'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create function paper_of_decree_stands() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from document where id = old.document and kind in ('DECREE', 'AMENDING_DECREE')) then
        raise exception 'Berkas surat keputusan tidak dapat diubah atau dihapus.' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger decree_stands before update or delete on approval_decree for each row execute function decree_stands();
create trigger decree_stands before update or delete on approval_decree_line for each row execute function decree_stands();
create trigger decree_stands before update or delete on approval_decree_amended for each row execute function decree_stands();
create trigger decree_is_never_emptied before truncate on approval_decree execute function decree_stands();
create trigger decree_is_never_emptied before truncate on approval_decree_line execute function decree_stands();
create trigger decree_is_never_emptied before truncate on approval_decree_amended execute function decree_stands();
create trigger decree_takes_lines before insert on approval_decree_line for each row execute function decree_takes_lines();
create trigger decree_takes_lines before insert on approval_decree_amended for each row execute function decree_takes_lines();
create trigger decree_stands before update or delete on document for each row
    when (old.kind in ('DECREE', 'AMENDING_DECREE')) execute function decree_stands();
create trigger decree_stands before update or delete on document_content for each row execute function paper_of_decree_stands();
