package id.mentas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;

/** A shipped decision table with one cell changed, as an analyst would deploy it; in force until closed. */
public final class ChangedTable implements AutoCloseable {

    private final ProcessEngine engine;
    private final String deployment;

    private ChangedTable(ProcessEngine engine, String deployment) {
        this.engine = engine;
        this.deployment = deployment;
    }

    /**
     * Puts a changed table in force.
     *
     * @param file under `processes`, `monitoring/business-health.dmn`
     * @param cell text of the cell, which must stand in the table once
     */
    public static ChangedTable of(ProcessEngine engine, String file, String cell, String changed) {
        try {
            String table = Files.readString(Path.of("processes", file));
            String wanted = "<text>" + escape(cell) + "</text>";
            if (table.split(java.util.regex.Pattern.quote(wanted), -1).length != 2) {
                throw new IllegalArgumentException("Not exactly one cell " + wanted + " in " + file);
            }
            String deployment = engine.getRepositoryService()
                    .createDeployment()
                    .name("changed")
                    .addString("processes/" + file, table.replace(wanted, "<text>" + escape(changed) + "</text>"))
                    .deploy()
                    .getId();
            return new ChangedTable(engine, deployment);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    private static String escape(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
