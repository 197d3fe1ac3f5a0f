package id.mentas.approval;

import id.mentas.engine.FormContext;
import id.mentas.engine.TaskForm;
import id.mentas.grant.Rounds;
import id.mentas.people.People;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in for decrees, objections and rounds. */
@Configuration
class ApprovalForms {

    @Bean
    TaskForm<OpenDecreeRound> openDecreeRound(DecreeRoundService service, ApprovalSight sight, Rounds rounds) {
        return TaskForm.of(OpenDecreeRound.class, context -> sight.openRounds(), (context, form) -> {
            DecreeRound r = service.begin(form.round(), context.tenant(), context.person());
            return Map.of(
                    TaskForm.BUSINESS_KEY,
                    r.key(),
                    "round",
                    r.round(),
                    "kabupaten",
                    r.kabupaten(),
                    "decreeRound",
                    r.key(),
                    "signatory",
                    rounds.get(r.round()).signatory());
        });
    }

    @Bean
    TaskForm<ReviewRanking> reviewRanking(RankingService service, RankingSight sight) {
        return TaskForm.of(
                ReviewRanking.class,
                context -> sight.toReview(context.text("decreeRound")),
                (context, form) -> Map.of(
                        "ranking",
                        service.review(context.text("decreeRound"), form, context.person())
                                .name()));
    }

    @Bean
    TaskForm<ConfirmMoves> confirmMoves(RankingService service, RankingSight sight) {
        return TaskForm.of(
                ConfirmMoves.class,
                context -> sight.toConfirm(context.text("decreeRound"), context.person()),
                (context, form) -> {
                    service.confirm(context.text("decreeRound"), form, context.person());
                    return Map.of("moves", form.decision().name());
                });
    }

    @Bean
    TaskForm<SignDecree> signDecree(DecreeRoundService service, ApprovalSight sight) {
        return TaskForm.of(SignDecree.class, context -> sight.toSign(context.text("decreeRound")), (context, form) -> {
            service.sign(context.text("decreeRound"), form, context.person());
            return Map.of("signature", form.decision().name());
        });
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
                    objection.id(),
                    "decreeRound",
                    objection.decreeRound());
        });
    }

    @Bean
    TaskForm<DecideObjection> decideObjection(ObjectionService service, ApprovalSight sight) {
        return TaskForm.of(DecideObjection.class, context -> sight.toDecide(objection(context)), (context, form) -> {
            service.decide(objection(context), form, context.person());
            return Map.of();
        });
    }

    @Bean
    TaskForm<OpenRound> openRound(RoundService service, ApprovalSight sight) {
        return TaskForm.of(OpenRound.class, context -> sight.roundChoices(), (context, form) -> {
            String code = service.open(form);
            return Map.of(TaskForm.BUSINESS_KEY, code, "round", code);
        });
    }

    @Bean
    TaskForm<CloseRound> closeRound(RoundService service, ApprovalSight sight) {
        return TaskForm.of(CloseRound.class, context -> sight.openRounds(), (context, form) -> {
            service.close(form);
            return Map.of(TaskForm.BUSINESS_KEY, form.round() + "/closing", "round", form.round());
        });
    }

    @Bean
    TaskForm<OpenReallocation> openReallocation(ReallocationService service, ApprovalSight sight) {
        return TaskForm.of(
                OpenReallocation.class,
                context -> sight.openRounds(),
                (context, form) -> Map.of(
                        TaskForm.BUSINESS_KEY,
                        service.begin(form.round()),
                        "round",
                        form.round(),
                        "asker",
                        context.person()));
    }

    @Bean
    TaskForm<ReallocateQuota> reallocateQuota(ReallocationService service, ReallocationSight sight) {
        return TaskForm.of(
                ReallocateQuota.class, context -> sight.toReallocate(context.text("round")), (context, form) -> {
                    service.decide(context.caseNumber(), context.text("round"), form, context.person());
                    return Map.of("reallocation", form.decision().name());
                });
    }

    private static long objection(FormContext context) {
        return Long.parseLong(context.text("objection"));
    }
}
