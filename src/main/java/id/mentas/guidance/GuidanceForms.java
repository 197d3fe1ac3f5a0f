package id.mentas.guidance;

import id.mentas.calendar.WorkingDays;
import id.mentas.catalogue.Catalogue;
import id.mentas.common.Refused;
import id.mentas.engine.StageGroups;
import id.mentas.engine.form.Choices;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.Numbers;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what people fill in at this stage. */
@Configuration
class GuidanceForms {

    /** Whose tasks this stage has. */
    @Bean
    StageGroups guidanceGroups() {
        return StageGroups.of("guidance", "dinsos-kab", "dinsos-prov", "tksk-${kecamatan}", "psm-${kecamatan}");
    }

    @Bean
    TaskForm<OpenSession> openSession(SessionService service, Rounds rounds, Catalogue catalogue) {
        return TaskForm.of(
                OpenSession.class,
                context -> Map.of(
                        "rounds", Choices.of(rounds.open(), Round::code, Round::code),
                        "businessTypes", Choices.of(catalogue.businessTypes())),
                (context, form) -> Map.of(
                        TaskForm.BUSINESS_KEY,
                        service.open(form, context.tenant()),
                        "round",
                        form.round(),
                        "kabupaten",
                        context.tenant(),
                        "businessType",
                        form.businessType()));
    }

    @Bean
    TaskForm<PlanSession> planSession(SessionService service, GuidanceSight sight, WorkingDays days) {
        return TaskForm.of(PlanSession.class, context -> sight.toPlan(context.caseNumber()), (context, form) -> {
            service.plan(context.caseNumber(), form);
            return Map.of(GuidanceProcess.SESSION_AT, days.on(form.heldOn()));
        });
    }

    @Bean
    TaskForm<RecordAttendance> recordAttendance(
            SessionService service, SessionChangeService changes, GuidanceSight sight, WorkingDays days) {
        return TaskForm.of(RecordAttendance.class, context -> sight.toRecord(context.caseNumber()), (context, form) -> {
            String session = context.caseNumber();
            String outcome = form.outcome().name();
            switch (form.outcome()) {
                case HELD -> service.recordAttendance(session, form);
                case MOVED -> {
                    LocalDate day =
                            changes.move(session, form.heldOn(), form.begins(), form.place(), because(form.reason()));
                    return Map.of(GuidanceProcess.ATTENDANCE, outcome, GuidanceProcess.SESSION_AT, days.on(day));
                }
                case CALLED_OFF -> changes.callOff(session, because(form.reason()));
            }
            return Map.of(GuidanceProcess.ATTENDANCE, outcome);
        });
    }

    private static String because(@Nullable String reason) {
        if (reason == null) {
            throw new Refused("reason", "Alasan: tulis alasannya; alasan ini dicantumkan dalam surat kepada peserta.");
        }
        return reason;
    }

    @Bean
    TaskForm<ChangeSession> changeSession(SessionChangeService service, GuidanceSight sight, Numbers numbers) {
        return TaskForm.of(ChangeSession.class, context -> sight.toChange(context.tenant()), (context, form) -> {
            service.change(context.tenant(), form);
            return Map.of(
                    TaskForm.BUSINESS_KEY,
                    form.session() + "/change-" + numbers.next("change/" + form.session()),
                    "kabupaten",
                    context.tenant());
        });
    }

    @Bean
    TaskForm<CoachAtHome> coachAtHome(GuidanceService service, GuidanceSight sight) {
        return TaskForm.of(CoachAtHome.class, context -> sight.toCoach(context.caseNumber()), (context, form) -> {
            service.coachAtHome(context.caseNumber(), context.person(), form);
            return Map.of();
        });
    }
}
