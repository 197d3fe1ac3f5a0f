package id.mentas.approval.decree;

import id.mentas.approval.objection.DecideObjection;
import id.mentas.approval.objection.ObjectionService;
import id.mentas.approval.objection.ObjectionSight;
import id.mentas.approval.objection.RecordObjection;
import id.mentas.approval.ranking.Objection;
import id.mentas.approval.ranking.Renominate;
import id.mentas.engine.form.FormContext;
import id.mentas.engine.form.TaskForm;
import id.mentas.people.directory.People;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in for decrees, their changes, and objections. */
@Configuration
class DecreeForms {

    @Bean
    TaskForm<SignDecree> signDecree(DecreeSigning service, DecreeSight sight) {
        return TaskForm.of(
                        SignDecree.class,
                        context -> sight.toSign(context.text("decreeRound"), context.person()),
                        (context, form) -> {
                            service.sign(context.text("decreeRound"), form, context.person());
                            return Map.of("signature", form.decision().name());
                        })
                .takenOnlyBy(context -> service.checkSigner(context.text("decreeRound"), context.person()));
    }

    @Bean
    TaskForm<SignDecrees> signDecrees(BulkSigning service, BulkSight sight) {
        return TaskForm.of(
                SignDecrees.class,
                context -> sight.toSign(context.person()),
                (context, form) -> Map.of(TaskForm.BUSINESS_KEY, service.sign(form, context.person())));
    }

    @Bean
    TaskForm<SignAmendment> signAmendment(Amendments service, DecreeSight sight) {
        return TaskForm.of(
                        SignAmendment.class,
                        context -> sight.toAmend(key(context), context.person()),
                        (context, form) -> {
                            service.sign(key(context), form.version(), context.person());
                            return Map.of();
                        })
                .takenOnlyBy(context -> service.checkSigner(key(context), context.person()));
    }

    @Bean
    TaskForm<RecordObjection> recordObjection(ObjectionService service, People people) {
        return TaskForm.of(RecordObjection.class, context -> Map.of(), (context, form) -> {
            Objection objection =
                    service.record(form, context.person(), people.signedIn().tenants());
            return Map.of(
                    TaskForm.BUSINESS_KEY,
                    objection.toString(),
                    "caseNumber",
                    objection.caseNumber(),
                    "objection",
                    objection.id());
        });
    }

    @Bean
    TaskForm<DecideObjection> decideObjection(ObjectionService service, ObjectionSight sight) {
        return TaskForm.of(DecideObjection.class, context -> sight.toDecide(objection(context)), (context, form) -> {
                    service.decide(objection(context), form, context.person());
                    return Map.of("ruling", form.decision().name());
                })
                .takenOnlyBy(context -> service.checkJudge(objection(context), context.person()));
    }

    @Bean
    TaskForm<Renominate> renominate(ObjectionService service, ObjectionSight sight) {
        return TaskForm.of(Renominate.class, context -> sight.toRenominate(objection(context)), (context, form) -> {
            service.renominate(objection(context), form);
            return Map.of();
        });
    }

    private static String key(FormContext context) {
        return context.caseNumber();
    }

    private static long objection(FormContext context) {
        return Long.parseLong(context.text("objection"));
    }
}
