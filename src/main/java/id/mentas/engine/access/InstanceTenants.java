package id.mentas.engine.access;

import id.mentas.engine.ClosedDoor;
import id.mentas.engine.Doors;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Gives every instance its tenant: the kabupaten that its variables name, else its caller's, else the province. */
final class InstanceTenants implements TenantIdProvider {

    static final String PROVINCE = "64";

    private static final Pattern REGION = Pattern.compile("64\\d{2}.*");
    private static final Pattern CASE_NUMBER = Pattern.compile(".+-(\\d{4})-\\d{5,}");

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        String tenant = named(context.getVariables(), context.getSuperExecution());
        refuseAnotherArea(tenant);
        return tenant;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return PROVINCE;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        BpmnExecutionContext surroundings = Context.getBpmnExecutionContext();
        DelegateExecution execution = context.getExecution() != null || surroundings == null
                ? context.getExecution()
                : surroundings.getExecution();
        return tenantOf(execution);
    }

    private static String named(@Nullable Map<String, Object> variables, @Nullable DelegateExecution caller) {
        if (variables == null) {
            return tenantOf(caller);
        }
        String ofCase = ofCase(variables.get("caseNumber"));
        return !ofCase.isEmpty()
                ? ofCase
                : Stream.of("kabupaten", "kecamatan", "area")
                        .map(name -> region(variables.get(name)))
                        .filter(tenant -> !tenant.isEmpty())
                        .findFirst()
                        .orElseGet(() -> tenantOf(caller));
    }

    private static String ofCase(@Nullable Object caseNumber) {
        Matcher matcher = CASE_NUMBER.matcher(caseNumber == null ? "" : caseNumber.toString());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String region(@Nullable Object code) {
        String digits = code == null ? "" : code.toString();
        return REGION.matcher(digits).matches() ? digits.substring(0, 4) : "";
    }

    private static String tenantOf(@Nullable DelegateExecution execution) {
        return execution == null || execution.getTenantId() == null ? PROVINCE : execution.getTenantId();
    }

    /** Definitions are shared, so the engine itself lets anyone who may start one start it anywhere. */
    private static void refuseAnotherArea(String tenant) {
        Authentication person = Context.getCommandContext().getAuthentication();
        if (person == null || person.getUserId() == null || Doors.isAdministrator(person)) {
            return;
        }
        if (person.getTenantIds() == null || !person.getTenantIds().contains(tenant)) {
            throw new ClosedDoor("Wilayah " + tenant + " di luar wilayah kerja Anda.");
        }
    }
}
