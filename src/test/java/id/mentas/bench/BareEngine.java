package id.mentas.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine alone with the shipped models on a database of its own: no domain, no guards, empty delegates. What Mentas is
 * measured against.
 */
final class BareEngine implements AutoCloseable {

    private static final Path MODELS = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private final HikariDataSource database;
    private final SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
    private final TransactionTemplate transaction;
    private final ProcessEngine engine;

    BareEngine(String address) throws IOException {
        database = database(address);
        var transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName("bare");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setCmmnEnabled(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    /** As the application has it, see application.yaml. */
    private static HikariDataSource database(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    private void deploy() throws IOException {
        for (Path stage : list(MODELS)) {
            DeploymentBuilder parcel =
                    engine.getRepositoryService().createDeployment().name(stage.toString());
            Path forms = FORMS.resolve(stage.getFileName());
            for (Path file :
                    Stream.concat(list(stage).stream(), list(forms).stream()).toList()) {
                parcel.addInputStream(file.toString(), Files.newInputStream(file));
            }
            parcel.deploy();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Every delegate that the models name does nothing; the first only gives the fact that its gateway reads. */
    private static Map<Object, Object> beans() throws IOException {
        Map<Object, Object> beans = new HashMap<>();
        for (Path stage : list(MODELS)) {
            for (Path model : list(stage)) {
                BEAN.matcher(Files.readString(model))
                        .results()
                        .forEach(found -> beans.put(found.group(1), new Nothing()));
            }
        }
        beans.put("openNomination", (JavaDelegate)
                execution -> execution.setVariable("verdict", Variables.stringValue("ACCEPTED", true)));
        beans.put("workingDays", new Days());
        return beans;
    }

    /** Starts as many cases in one transaction, each by a command of its own. */
    int startOneByOne(int count, IntFunction<BenchCase> cases) {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, count).mapToObj(cases).forEach(this::start));
        return count;
    }

    /** Starts as many cases in one transaction and one command. */
    int startTogether(int count, IntFunction<BenchCase> cases) {
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            IntStream.range(0, count).mapToObj(cases).forEach(this::start);
            return count;
        });
    }

    private void start(BenchCase one) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "lifecycle",
                        one.caseNumber(),
                        Map.of(
                                "caseNumber",
                                one.caseNumber(),
                                "kecamatan",
                                one.kecamatan(),
                                "businessType",
                                one.businessType()));
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }

    /** An empty delegate and listener. */
    static final class Nothing implements JavaDelegate, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {}

        @Override
        public void notify(DelegateExecution execution) {}
    }

    /** Due dates without a calendar. */
    public static final class Days {

        public Date in(int days) {
            return new Date(System.currentTimeMillis() + days * 86_400_000L);
        }

        public Date on(java.time.LocalDate day) {
            return java.sql.Date.valueOf(day);
        }
    }
}
