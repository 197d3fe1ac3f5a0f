-- Every grant that a person or a family has had or has been promised, whatever its source: the one place that is looked at
-- when somebody is nominated, when a decree is written and when goods are handed over.
-- case_number and round are null for grants of earlier schemes; granted_on is null for a place that was promised just now.
create view prior_grant as
select nik, no_kk, null::text as case_number, null::text as round, granted_on, true as given
from earlier_grant
union all
select c.nik, c.no_kk, c.case_number, c.round, r.dated_on, true
from case_reference r
join grant_case c on c.case_number = r.case_number
where r.kind = 'HANDOVER'
union all
-- Another card than the nominated one was shown at the door.
select c.nik, h.no_kk, c.case_number, c.round, r.dated_on, true
from case_reference r
join grant_case c on c.case_number = r.case_number
join handover h on h.case_number = r.case_number
where r.kind = 'HANDOVER' and h.no_kk <> c.no_kk
union all
select c.nik, c.no_kk, c.case_number, c.round, r.dated_on, false
from case_reference r
join grant_case c on c.case_number = r.case_number
left join approval_candidate a on a.case_number = r.case_number
where r.kind = 'DECREE' and a.state is distinct from 'RELEASED'
union all
select c.nik, c.no_kk, c.case_number, c.round, null, false
from approval_candidate a
join grant_case c on c.case_number = a.case_number
where a.state = 'PROMOTED';
