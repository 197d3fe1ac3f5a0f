package id.mentas.approval;

import id.mentas.approval.ranking.ConfirmMoves;
import id.mentas.approval.ranking.DecreeRound;
import id.mentas.approval.ranking.OpenDecreeRound;
import id.mentas.approval.ranking.RankingService;
import id.mentas.approval.ranking.RankingSight;
import id.mentas.approval.ranking.ReviewRanking;
import id.mentas.approval.round.CloseRound;
import id.mentas.approval.round.OpenReallocation;
import id.mentas.approval.round.OpenRound;
import id.mentas.approval.round.ReallocateQuota;
import id.mentas.approval.round.ReallocationSight;
import id.mentas.engine.StageGroups;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.CaseDays;
import id.mentas.grant.round.Rounds;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in for rounds and their rankings. */
@Configuration
class ApprovalForms {

    /** Whose tasks this stage has. */
    @Bean
    StageGroups approvalGroups() {
        return StageGroups.of("approval", "dinsos-kab", "dinsos-prov", "kepala-dinas")
                .withAssignees("${signatory}", "${asker}");
    }

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
                        })
                .takenOnlyBy(context -> service.checkSecond(context.text("decreeRound"), context.person()));
    }

    @Bean
    TaskForm<OpenRound> openRound(RoundService service, ApprovalSight sight) {
        return TaskForm.of(OpenRound.class, context -> sight.roundChoices(), (context, form) -> {
                    String code = service.open(form);
                    return Map.<String, Object>of(TaskForm.BUSINESS_KEY, code, "round", code);
                })
                .withDays((day, context, form) -> form == null ? null : CaseDays.ofBudget(form.year(), day));
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
}
