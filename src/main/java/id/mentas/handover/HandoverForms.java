package id.mentas.handover;

import id.mentas.engine.FormContext;
import id.mentas.engine.TaskForm;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in at this stage. */
@Configuration
class HandoverForms {

    @Bean
    TaskForm<HandOverGoods> handOverGoods(HandoverService service, HandoverSight sight) {
        return TaskForm.of(
                HandOverGoods.class,
                context -> sight.toHandOver(context.caseNumber()),
                (context, form) -> taken(service, context, form));
    }

    private static Map<String, ?> taken(HandoverService service, FormContext context, HandOverGoods form) {
        String result = form.result().name();
        switch (form.result()) {
            case HANDED_OVER -> {
                service.handOver(context.caseNumber(), context.person(), form);
                return Map.of(HandoverProcess.HANDOVER, result);
            }
            case NOT_HOME -> {
                int absences = service.notHome(context.caseNumber(), context.person(), form);
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
            return Map.of(HandoverProcess.STAGE_RESULT, form.decision().name());
        });
    }
}
