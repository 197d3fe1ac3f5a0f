-- A move is settled when the ranking with it was agreed to, by a second person or because it carried nobody across the quota's line, or
-- when it was undone.
alter table approval_move add column settled_at timestamptz;
update approval_move set settled_at = at;
create index approval_move_case on approval_move (case_number);

-- Who gave the ranking back; the note says why.
alter table approval_round add column note_by text;
