-- A person who moved within the kabupaten is asked about, too: the case gets the new village, or stays.
alter table registry_finding drop constraint registry_finding_decision_check;
alter table registry_finding add constraint registry_finding_decision_check check (decision in ('END', 'MOVE', 'KEEP', 'ENDED'));
