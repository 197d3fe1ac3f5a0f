-- Why figures of a visit that are out of the ordinary are right all the same; such a visit is never green of itself.

alter table monitoring_finding add column unusual text;
