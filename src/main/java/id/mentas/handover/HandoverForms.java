package id.mentas.handover;

import id.mentas.calendar.WorkingDays;
import id.mentas.common.KnownDay;
import id.mentas.engine.StageGroups;
import id.mentas.engine.form.FormContext;
import id.mentas.engine.form.TaskForm;
import java.util.Date;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in at this stage. */
@Configuration
class HandoverForms {

    /** Whose tasks this stage has. */
    @Bean
    StageGroups handoverGroups() {
        return StageGroups.of("handover", "tksk-${kecamatan}", "dinsos-kab", "dinsos-prov", "ppk");
    }

    @Bean
    TaskForm<HandOverGoods> handOverGoods(HandoverService service, HandoverSight sight) {
        return TaskForm.of(
                        HandOverGoods.class,
                        context -> sight.toHandOver(context.caseNumber()),
                        (context, form) -> taken(service, context, form))
                .withDays((day, context, form) -> day == KnownDay.LAST_NEXT_TRY ? service.lastNextTry() : null);
    }

    private static Map<String, ?> taken(HandoverService service, FormContext context, HandOverGoods form) {
        String result = form.result().name();
        switch (form.result()) {
            case HANDED_OVER -> {
                boolean owed = service.handOver(context.caseNumber(), context.person(), form);
                return Map.of(HandoverProcess.HANDOVER, result, HandoverProcess.OWED, owed);
            }
            case NOT_HOME, NOT_BROUGHT -> {
                int absences = service.inVain(context.caseNumber(), context.person(), form);
                return Map.of(HandoverProcess.HANDOVER, result, HandoverProcess.ABSENCES, absences);
            }
            default -> {
                service.failed(context.caseNumber(), context.person(), form);
                return Map.of(HandoverProcess.HANDOVER, result, HandoverProcess.STAGE_RESULT, result);
            }
        }
    }

    @Bean
    TaskForm<DecideAbsence> decideAbsence(HandoverService service, HandoverSight sight) {
        return TaskForm.of(DecideAbsence.class, context -> sight.toDecide(context.caseNumber()), (context, form) -> {
                    service.decideAbsence(context.caseNumber(), context.person(), form);
                    return form.decision() == DecideAbsence.Decision.AGAIN
                            ? Map.<String, Object>of(
                                    HandoverProcess.ABSENCE_DECISION,
                                    form.decision().name())
                            : Map.<String, Object>of(
                                    HandoverProcess.ABSENCE_DECISION,
                                            form.decision().name(),
                                    HandoverProcess.STAGE_RESULT,
                                            form.decision().name());
                })
                .withDays((day, context, form) -> day == KnownDay.LAST_NEXT_TRY ? service.lastNextTry() : null);
    }

    @Bean
    TaskForm<CompleteHandover> completeHandover(
            CompletionService service, HandoverService handovers, HandoverSight sight, WorkingDays days) {
        return TaskForm.of(
                        CompleteHandover.class,
                        context -> sight.toComplete(context.caseNumber(), service.owedLines(context.caseNumber())),
                        (context, form) -> {
                            String rest = form.result().name();
                            switch (form.result()) {
                                case HANDED_OVER -> {
                                    boolean owed = service.complete(context.caseNumber(), context.person(), form);
                                    return Map.of(HandoverProcess.REST, rest, HandoverProcess.OWED, owed);
                                }
                                case NOT_YET -> {
                                    Date next = days.on(service.notYet(context.caseNumber(), form));
                                    return Map.of(HandoverProcess.REST, rest, HandoverProcess.REST_DUE_AT, next);
                                }
                                default -> {
                                    service.giveUp(context.caseNumber(), context.person(), form);
                                    return Map.of(HandoverProcess.REST, rest);
                                }
                            }
                        })
                .withDays((day, context, form) -> day == KnownDay.LAST_NEXT_TRY ? handovers.lastNextTry() : null);
    }
}
