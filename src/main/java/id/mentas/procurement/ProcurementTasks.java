package id.mentas.procurement;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of procurement. */
@Configuration(proxyBeanMethods = false)
class ProcurementTasks {

    @Bean
    JavaDelegate reservePackage(PackageService packages) {
        return step -> packages.reserve(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate confirmPackage(PackageService packages) {
        return step -> {
            packages.confirm(step.getProcessBusinessKey());
            step.setVariable("stageResult", ProcurementProcess.READY);
        };
    }

    @Bean
    JavaDelegate collectPackages(OrderService orders) {
        return step -> {
            Optional<Instant> again = orders.collect(
                    step.getProcessBusinessKey(),
                    (String) step.getVariable("round"),
                    (String) step.getVariable("kabupaten"),
                    (String) step.getVariable("decree"));
            step.setVariable("collected", again.isEmpty());
            again.ifPresent(moment -> step.setVariable("lookAgainAt", Date.from(moment)));
        };
    }

    @Bean
    JavaDelegate consolidatePackages(OrderService orders) {
        return step -> step.setVariable("anythingToOrder", orders.consolidate(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate checkBudget(OrderService orders) {
        return step -> step.setVariable("withinBudget", orders.checkBudget(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate issueInspectionRecord(InspectionService inspections) {
        return step -> inspections.issueRecords(step.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate allocateGoods(OrderService orders) {
        return step -> step.setVariable("allFilled", orders.allocate(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate carryOver(OrderService orders) {
        return step -> orders.carryOver(step.getProcessBusinessKey());
    }
}
