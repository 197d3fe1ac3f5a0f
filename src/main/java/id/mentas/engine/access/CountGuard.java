package id.mentas.engine.access;

import id.mentas.engine.ClosedDoor;
import id.mentas.engine.Doors;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.HistoricActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

/** Keeps the counts in which the engine doesn't tell kabupaten apart to those who see the whole province. */
final class CountGuard extends CommandGuard {

    private static final Set<Class<?>> OVER_ALL_TENANTS = Set.of(
            MetricsQueryImpl.class,
            HistoricActivityStatisticsQueryImpl.class,
            HistoricDecisionInstanceStatisticsQueryImpl.class,
            ProcessDefinitionStatisticsQueryImpl.class,
            DeploymentStatisticsQueryImpl.class,
            ActivityStatisticsQueryImpl.class);

    private static final Set<String> PROVINCIAL =
            Set.of("dinsos-prov", "kepala-dinas", "ppk", "pengawas", "analis", "camunda-admin");

    private final Doors doors;

    CountGuard(ProcessEngineConfigurationImpl configuration) {
        this.doors = new Doors(configuration);
    }

    @Override
    void check(Command<?> command) {
        if (!OVER_ALL_TENANTS.contains(command.getClass())) {
            return;
        }
        Authentication person = doors.person();
        if (person != null && groupsOf(person).stream().noneMatch(PROVINCIAL::contains)) {
            throw new ClosedDoor("Angka seluruh provinsi hanya untuk kelompok provinsi.");
        }
    }

    private static List<String> groupsOf(Authentication person) {
        return person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }
}
