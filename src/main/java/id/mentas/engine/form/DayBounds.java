package id.mentas.engine.form;

import id.mentas.common.Between;
import id.mentas.common.FieldError;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.Refused;
import id.mentas.grant.CaseDays;
import id.mentas.grant.CaseNumber;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds every date of a form between the days that its record names ({@link Between}). */
@Component
class DayBounds {

    /** Name under which a form gets the bounds of its dates. */
    static final String FACT = "dayBounds";

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));

    private final CaseDays cases;
    private final Clock clock;

    DayBounds(CaseDays cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** A day and what it is. */
    private record Bound(KnownDay known, LocalDate day) {}

    /** @throws Refused with every date that lies outside its bounds */
    <F extends Record> void check(TaskForm<F> form, FormContext context, F record) {
        List<FieldError> errors = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value instanceof LocalDate day) {
                check(form, context, record, component, "", day, errors);
            } else if (value instanceof List<?> rows) {
                checkRows(form, context, record, component, rows, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private <F extends Record> void checkRows(
            TaskForm<F> form,
            FormContext context,
            F record,
            RecordComponent list,
            List<?> rows,
            List<FieldError> errors) {
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof Record row)) {
                return;
            }
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                if (value(row, component) instanceof LocalDate day) {
                    String where = label(list) + " baris " + (i + 1) + ", ";
                    List<FieldError> inRow = new ArrayList<>();
                    check(form, context, record, component, where, day, inRow);
                    inRow.forEach(error -> errors.add(new FieldError(list.getName(), error.message())));
                }
            }
        }
    }

    private <F extends Record> void check(
            TaskForm<F> form,
            FormContext context,
            F record,
            RecordComponent component,
            String where,
            LocalDate day,
            List<FieldError> errors) {
        Between between = component.getAnnotation(Between.class);
        if (between == null) {
            throw new IllegalStateException("A date without bounds: " + component);
        }
        String field = component.getName();
        Bound from = from(form, context, record, between);
        Bound to = to(form, context, record, between);
        if (from != null && day.isBefore(from.day())) {
            errors.add(
                    new FieldError(field, where + label(component) + ": tidak boleh sebelum " + inWords(from) + "."));
        } else if (to != null && day.isAfter(to.day())) {
            errors.add(new FieldError(field, where + label(component) + ": tidak boleh sesudah " + inWords(to) + "."));
        }
    }

    /** Bounds of the dates of a form that is opened, by field: `{"visitedOn":{"min":"2026-03-01","max":"2026-12-01"}}`. */
    <F extends Record> Map<String, Map<String, String>> shown(TaskForm<F> form, FormContext context) {
        Map<String, Map<String, String>> shown = new LinkedHashMap<>();
        for (RecordComponent component : form.type().getRecordComponents()) {
            Between between = component.getAnnotation(Between.class);
            if (between != null) {
                Map<String, String> bounds = new LinkedHashMap<>();
                Bound from = from(form, context, null, between);
                Bound to = to(form, context, null, between);
                if (from != null) {
                    bounds.put("min", from.day().toString());
                }
                if (to != null) {
                    bounds.put("max", to.day().toString());
                }
                shown.put(component.getName(), bounds);
            }
        }
        return shown;
    }

    private <F extends Record> @Nullable Bound from(
            TaskForm<F> form, FormContext context, @Nullable F record, Between between) {
        return known(form, context, record, between.from()).stream()
                .max(Comparator.comparing(Bound::day))
                .orElse(null);
    }

    private <F extends Record> @Nullable Bound to(
            TaskForm<F> form, FormContext context, @Nullable F record, Between between) {
        return known(form, context, record, between.to()).stream()
                .min(Comparator.comparing(Bound::day))
                .orElse(null);
    }

    private <F extends Record> List<Bound> known(
            TaskForm<F> form, FormContext context, @Nullable F record, KnownDay[] wanted) {
        return Arrays.stream(wanted)
                .map(known -> {
                    LocalDate day = day(form, context, record, known);
                    return day == null ? null : new Bound(known, day);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private <F extends Record> @Nullable LocalDate day(
            TaskForm<F> form, FormContext context, @Nullable F record, KnownDay known) {
        LocalDate today = LocalDate.now(clock);
        return switch (known) {
            case YEAR_1900 -> LocalDate.of(1900, 1, 1);
            case A_YEAR_AGO -> today.minusYears(1);
            case TODAY -> today;
            case TOMORROW -> today.plusDays(1);
            case THREE_MONTHS_AHEAD -> today.plusMonths(3);
            default -> {
                LocalDate ofRoom = form.knownDay(known, context, record);
                String key = context.businessKey();
                yield ofRoom == null && key != null && CaseNumber.isOne(key) ? cases.of(key, known) : ofRoom;
            }
        };
    }

    private static String inWords(Bound bound) {
        return bound.known() == KnownDay.YEAR_1900
                ? bound.known().label()
                : bound.day().format(IN_WORDS) + ", " + bound.known().label();
    }

    private static String label(RecordComponent component) {
        Label label = component.getAnnotation(Label.class);
        return label == null ? component.getName() : label.value();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
