package id.mentas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
        String table = read(file);
        String wanted = textOf(cell);
        if (table.split(Pattern.quote(wanted), -1).length != 2) {
            throw new IllegalArgumentException("Not exactly one cell " + wanted + " in " + file);
        }
        return deployed(engine, file, table.replace(wanted, textOf(changed)));
    }

    /**
     * Puts a changed table in force.
     *
     * @param row text of a cell, which must stand in the table once, of the row to change
     * @param cell text of the first cell of that row that is another now
     */
    public static ChangedTable inRow(ProcessEngine engine, String file, String row, String cell, String changed) {
        String table = read(file);
        int begin = table.indexOf(textOf(row));
        int at = table.indexOf(textOf(cell), begin);
        if (begin < 0 || at < 0 || at > table.indexOf("</rule>", begin)) {
            throw new IllegalArgumentException("No cell " + cell + " in the row " + row + " of " + file);
        }
        return deployed(
                engine,
                file,
                table.substring(0, at)
                        + textOf(changed)
                        + table.substring(at + textOf(cell).length()));
    }

    /** Puts a table without one of its rows in force. */
    public static ChangedTable without(ProcessEngine engine, String file, String row) {
        String table = read(file);
        int cell = table.indexOf(textOf(row));
        int begin = table.lastIndexOf("<rule ", cell);
        int end = table.indexOf("</rule>", cell);
        if (cell < 0) {
            throw new IllegalArgumentException("No row " + row + " in " + file);
        }
        return deployed(engine, file, table.substring(0, begin) + table.substring(end + "</rule>".length()));
    }

    private static ChangedTable deployed(ProcessEngine engine, String file, String table) {
        return new ChangedTable(
                engine,
                engine.getRepositoryService()
                        .createDeployment()
                        .name("changed")
                        .addString("processes/" + file, table)
                        .deploy()
                        .getId());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("processes", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String textOf(String cell) {
        return "<text>" + escape(cell) + "</text>";
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    private static String escape(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
