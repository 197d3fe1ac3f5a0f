-- What rooms above may read of lists, decrees and objections in SQL.

create view approval_standing_view as
select a.case_number, a.round, a.kabupaten, a.state, a.decree_round, a.rank, a.rule_rank, a.tie_break, a.reason,
       r.number as list, r.state as list_state, r.publications, r.objection_until
from approval_candidate a
left join approval_round r on r.key = a.decree_round;
comment on view approval_standing_view is 'Read by console and recipient (where a list puts a case).';

create view approval_move_view as
select id, case_number, from_rank, to_rank, reason, person, at, crossed, objection is not null as ruled, review, reviewed_by, words
from approval_move;
comment on view approval_move_view is 'Read by console (how a rank came about).';

create view approval_objection_view as
select id, case_number, decree_round, number, objector, reason, recorded_by, recorded_at, decision, new_rank, words, decided_by,
       decided_at, renominated
from approval_objection;
comment on view approval_objection_view is 'Read by console (what was objected, and the ruling).';

-- Lines of decrees that stand, and changes that wait for the amending decree.
create view approval_decree_view as
select l.case_number, d.number, d.dated_on, l.change, l.value, l.reason, l.named_by, d.signed_by, d.signed_at as at, d.document, d.code
from approval_decree_line l
join approval_decree d on d.number = l.decree
union all
select c.case_number, null, null, 'PENDING_' || c.change, null, c.reason, c.named_by, a.signed_by, c.noted_at, null, null
from approval_change c
left join approval_amendment a on a.key = c.amendment
where c.state in ('PENDING', 'SIGNED');
comment on view approval_decree_view is 'Read by console (decrees that name or remove a case).';

-- Processes that are not the case's own but decide about it: of its list, of objections, of amending decrees.
create view approval_process_view as
select case_number, decree_round as business_key
from approval_candidate
where decree_round is not null
union all
select case_number, coalesce(decree_round, case_number) || '/objection-' || number
from approval_objection
union all
select case_number, amendment
from approval_change
where amendment is not null;
comment on view approval_process_view is 'Read by console (decisions of the processes that a case was part of).';
