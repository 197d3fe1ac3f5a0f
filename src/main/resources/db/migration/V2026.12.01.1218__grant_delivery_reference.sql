-- The day on which the goods of a case were looked at when they came: nothing is handed over before it.
alter table case_reference
    drop constraint case_reference_kind_check,
    add constraint case_reference_kind_check check (kind in ('DECREE', 'CONTRACT', 'DELIVERY', 'HANDOVER'));
