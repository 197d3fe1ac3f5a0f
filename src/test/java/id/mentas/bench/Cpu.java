package id.mentas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processor time of this thread and of the database server's processes: what else the machine does leaves it nearly alone. */
final class Cpu {

    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private Cpu() {}

    /** So far, in seconds; of the thread alone where the system has no `/proc`. */
    static double seconds(JdbcClient database) {
        double thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        return thread
                + database.sql("select pid from pg_stat_activity").query(Long.class).list().stream()
                                .mapToLong(Cpu::ticks)
                                .sum()
                        / TICKS_A_SECOND;
    }

    private static long ticks(long process) {
        try {
            String line = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
        } catch (IOException none) {
            return 0;
        }
    }
}
