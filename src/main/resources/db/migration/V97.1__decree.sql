-- A decree stands: what it says is kept with its hash, a public code leads to it, and nothing of it can be changed. What changes
-- afterwards is collected and becomes one amending decree.

create table approval_amendment (
    key       text primary key,
    round     text not null references round (code),
    kabupaten text not null references region (code),
    number    int  not null,
    state     text not null check (state in ('OPEN', 'SIGNED', 'ISSUED', 'DROPPED')),
    opened_at timestamptz not null,
    signed_by text,
    signed_at timestamptz,
    constraint approval_amendment_once unique (round, kabupaten, number)
);
-- All changes until the next signature come into one.
create unique index one_open_amendment on approval_amendment (round, kabupaten) where state = 'OPEN';

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

create table approval_decree_amended (
    decree  text not null references approval_decree (number),
    amended text not null references approval_decree (number),
    primary key (decree, amended)
);
create index approval_decree_amended_by on approval_decree_amended (amended);
insert into approval_decree_amended (decree, amended)
select number, amends from approval_decree where amends is not null;

alter table approval_decree drop constraint first_or_amending;
alter table approval_decree drop column amends;
alter table approval_decree
    add column amendment    text references approval_amendment (key),
    add column code         text,
    add column content      text,
    add column content_hash text,
    add column paper_hash   text,
    add column added        int,
    add column removed      int,
    add column value        bigint,
    add column signed_by    text,
    add column signed_at    timestamptz,
    -- Name and post as printed.
    add column signed_as    text,
    -- Lines may come in the transaction that issues the decree and never later.
    add column issued_in    xid8 not null default pg_current_xact_id();
update approval_decree d
set code         = upper(substr(translate(replace(gen_random_uuid()::text, '-', ''), '01', 'yz'), 1, 12)),
    content      = 'SK ' || number || ' terbit sebelum isi lengkapnya disimpan.',
    content_hash = encode(sha256(convert_to('SK ' || number || ' terbit sebelum isi lengkapnya disimpan.', 'UTF8')), 'hex'),
    paper_hash   = (select sha256 from document where id = d.document),
    added        = (select count(*) from approval_decree_line l where l.decree = d.number and l.change = 'ADDED'),
    removed      = (select count(*) from approval_decree_line l where l.decree = d.number and l.change = 'REMOVED'),
    value        = (select coalesce(sum(l.value), 0) from approval_decree_line l where l.decree = d.number and l.change = 'ADDED'),
    signed_by    = signatory,
    signed_at    = dated_on::timestamptz,
    signed_as    = signatory;
alter table approval_decree
    alter column code set not null,
    alter column content set not null,
    alter column content_hash set not null,
    alter column paper_hash set not null,
    alter column added set not null,
    alter column removed set not null,
    alter column value set not null,
    alter column signed_by set not null,
    alter column signed_at set not null,
    alter column signed_as set not null,
    add constraint decree_code_once unique (code);
create index approval_decree_paper_hash on approval_decree (paper_hash);
create index approval_decree_line_case on approval_decree_line (case_number);
alter table approval_decree_line add column named_by text references approval_decree (number);

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

-- The way to object that a refusal told its reader.
create table letter_refusal (
    case_number     text primary key references grant_case (case_number),
    stage           text not null,
    written_on      date not null,
    objection_until date not null
);

-- One may object to a list, or to one's own refusal: then there is no decree round.
alter table approval_objection drop constraint approval_objection_case_number_fkey;
alter table approval_objection
    add constraint approval_objection_case_number_fkey foreign key (case_number) references grant_case (case_number),
    alter column decree_round drop not null,
    drop constraint approval_objection_decision_check,
    add constraint approval_objection_decision_check check (decision in ('REJECT', 'REMOVE', 'MOVE', 'ACCEPT')),
    -- Accepted: the case by which the person was nominated again.
    add column renominated text references grant_case (case_number);
create unique index objection_once_a_refusal on approval_objection (case_number, number) where decree_round is null;
create index approval_objection_open on approval_objection (decree_round) where not applied;
