create view region_name_view as
select code, name
from region;
comment on view region_name_view is 'Read by approval, letters and people (name of the village beside a case).';
