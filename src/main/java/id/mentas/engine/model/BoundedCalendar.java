package id.mentas.engine.model;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.task.Task;

/** Looks at what a timer says, also where an expression said it, before the engine works with it. */
final class BoundedCalendar extends CycleBusinessCalendar {

    private final TimerRules.Kind kind;
    private final BusinessCalendar engines;

    private BoundedCalendar(TimerRules.Kind kind, BusinessCalendar engines) {
        this.kind = kind;
        this.engines = engines;
    }

    /** The engine's three calendars, bounded. */
    static MapBusinessCalendarManager manager() {
        MapBusinessCalendarManager manager = new MapBusinessCalendarManager();
        add(manager, TimerRules.Kind.DATE, new DueDateBusinessCalendar());
        add(manager, TimerRules.Kind.DURATION, new DurationBusinessCalendar());
        add(manager, TimerRules.Kind.CYCLE, new CycleBusinessCalendar());
        return manager;
    }

    private static void add(MapBusinessCalendarManager manager, TimerRules.Kind kind, BusinessCalendar engines) {
        manager.addBusinessCalendar(kind.calendar(), new BoundedCalendar(kind, engines));
    }

    @Override
    public Date resolveDuedate(String text, Task task) {
        TimerRules.check(kind, text);
        return engines.resolveDuedate(text, task);
    }

    @Override
    public Date resolveDuedate(String text) {
        TimerRules.check(kind, text);
        return engines.resolveDuedate(text);
    }

    @Override
    public Date resolveDuedate(String text, Date start) {
        TimerRules.check(kind, text);
        return engines.resolveDuedate(text, start);
    }

    @Override
    public Date resolveDuedate(String text, Date start, long repeatOffset) {
        TimerRules.check(kind, text);
        return engines instanceof CycleBusinessCalendar cycle
                ? cycle.resolveDuedate(text, start, repeatOffset)
                : engines.resolveDuedate(text, start);
    }
}
