package id.mentas.approval;

import id.mentas.approval.ranking.RankingService;
import id.mentas.approval.round.Signers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: the automatic steps of the stage and its round processes. */
@Configuration
class ApprovalTasks {

    @Bean
    JavaDelegate enterApproval(ApprovalService service) {
        return execution -> service.enter(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate announceGrant(ApprovalService service) {
        return execution -> {
            service.announceGrant(execution.getProcessBusinessKey());
            execution.setVariable(ApprovalProcess.STAGE_RESULT, ApprovalProcess.GRANTED);
        };
    }

    @Bean
    JavaDelegate announceWaitlist(ApprovalService service) {
        return execution -> service.announceWaitlist(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate announceRefusal(ApprovalService service) {
        return execution -> {
            service.announceRefusal(execution.getProcessBusinessKey());
            execution.setVariable(ApprovalProcess.STAGE_RESULT, ApprovalProcess.REFUSED);
        };
    }

    @Bean
    JavaDelegate announceExpiry(ApprovalService service) {
        return execution -> {
            service.announceExpiry(execution.getProcessBusinessKey());
            execution.setVariable(ApprovalProcess.STAGE_RESULT, ApprovalProcess.WAITLIST_EXPIRED);
        };
    }

    @Bean
    JavaDelegate rankCandidates(RankingService service) {
        return execution -> service.rank(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate applyQuota(RankingService service, Signers signers) {
        return execution -> {
            execution.setVariable("places", service.applyQuota(execution.getProcessBusinessKey()));
            execution.setVariable("signatory", signers.assignee((String) execution.getVariable("round")));
        };
    }

    @Bean
    JavaDelegate publishProvisionalList(DecreeRoundService service) {
        return execution -> execution.setVariable("objectionDays", service.publish(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate closeObjections(DecreeRoundService service) {
        return execution ->
                execution.setVariable("openObjections", service.closeObjections(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate announceRound(RoundService service) {
        return execution -> service.announce(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate expireWaitlist(RoundService service) {
        return execution -> service.expire((String) execution.getVariable("round"));
    }

    @Bean
    JavaDelegate announceReallocation(ReallocationService service) {
        return execution -> service.announce(execution.getProcessBusinessKey());
    }
}
