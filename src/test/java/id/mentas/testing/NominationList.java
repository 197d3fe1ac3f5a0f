package id.mentas.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;

/** A nomination file of invented people of a kabupaten, good and bad, for tests. No two lists share a person. */
public final class NominationList {

    public static final String HEADING =
            "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,kode_desa,desil,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,"
                    + "sumber,tanggal_data";

    private static final AtomicInteger SERIAL = new AtomicInteger(30_000);

    private final String village;
    private final List<String> lines = new ArrayList<>(List.of(HEADING));

    private NominationList(String village) {
        this.village = village;
    }

    /** @param village ten digits; everybody lives there */
    public static NominationList of(String village) {
        return new NominationList(village);
    }

    /** People who are accepted. */
    public NominationList good(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(line(SERIAL.incrementAndGet(), 2));
        }
        return this;
    }

    /** People whose rows can't be read: desil and sex are nonsense. */
    public NominationList unreadable(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(line(SERIAL.incrementAndGet(), 12).replace(",L,", ",X,"));
        }
        return this;
    }

    /** People who are too well off. */
    public NominationList refused(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(line(SERIAL.incrementAndGet(), 8));
        }
        return this;
    }

    private String line(int serial, int desil) {
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(serial % 9000);
        String nik = "%s%02d%02d%02d%04d"
                .formatted(
                        village.substring(0, 6),
                        birth.getDayOfMonth(),
                        birth.getMonthValue(),
                        birth.getYear() % 100,
                        serial % 10_000);
        return "%s,%s%010d,%s,L,%s,%s,%d,BERHENTI,KUE,T,DTSEN,2026-01-10"
                .formatted(nik, village.substring(0, 6), serial, name(serial), birth, village, desil);
    }

    /** Names that are not alike. */
    private static String name(int serial) {
        String[] first = {
            "Bahrun", "Yohana", "Rusli", "Margaretha", "Petrus", "Aminah", "Lukas", "Ernawati", "Ding", "Salmah"
        };
        String[] last = {
            "Lenjau", "Hakim", "Bulan", "Noor", "Higang", "Rahman", "Ajang", "Sulaiman", "Belareq", "Ismail"
        };
        return first[serial % 10] + " " + last[serial / 10 % 10] + " " + Character.toString('A' + serial % 26);
    }

    public String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] csv() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** As Tasklist sends it. */
    public FileValue upload(String name) {
        return Variables.fileValue(name).mimeType("text/csv").file(csv()).create();
    }
}
