-- Numbers of identity and telephone numbers in what is kept beside decisions are masked from now on (grant.Sensitive); here those that stand
-- there already: any number of sixteen digits, alone or in words, and the field that holds a telephone number.
create function pg_temp.masked(value jsonb, name text) returns jsonb language plpgsql as $$
declare
    words text := value #>> '{}';
begin
    case jsonb_typeof(value)
        when 'object' then
            return (select coalesce(jsonb_object_agg(one.key, pg_temp.masked(one.value, one.key)), '{}') from jsonb_each(value) one);
        when 'array' then
            return (select coalesce(jsonb_agg(pg_temp.masked(one.value, name) order by one.place), '[]')
                    from jsonb_array_elements(value) with ordinality one(value, place));
        when 'string' then
            if name = 'phone' and length(words) >= 8 then
                return to_jsonb(left(words, 4) || repeat('*', length(words) - 6) || right(words, 2));
            end if;
            return to_jsonb(regexp_replace(words, '(?<!\d)(\d{4})\d{10}(\d{2})(?!\d)', '\1**********\2', 'g'));
        when 'number' then
            if words ~ '^\d{16}$' then
                return to_jsonb(left(words, 4) || '**********' || right(words, 2));
            end if;
            return value;
        else
            return value;
    end case;
end
$$;

update decision_record
set seen = pg_temp.masked(seen, ''), answered = pg_temp.masked(answered, '')
where seen::text ~ '(?<!\d)\d{16}(?!\d)' or answered::text ~ '(?<!\d)\d{16}(?!\d)' or seen ? 'phone' or answered ? 'phone';
