package id.mentas.testing;

import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes nomination files of any size of invented people, with the verdict and the code that each row must get. */
public final class MadeNominations {

    /** What must become of a row. @param code empty where nothing is wrong */
    public record Expected(int row, String verdict, String code) {

        /** Whether that has become of it. @param answer see {@link MadeNominations#answers} */
        public boolean isMetBy(String answer) {
            return answer.startsWith(verdict + " ") && answer.contains(code);
        }
    }

    private static final String[] MEN = words(
            "Ahmad Muhammad Andi Rudi Slamet Hendra Yusuf Agus Budi Dedi Eko Fajar Gunawan Hasan Imran Joko Lukman Markus Petrus Lawing");
    private static final String[] WOMEN = words(
            "Siti Nurhayati Dewi Sri Rahmah Aminah Fatimah Yuliana Kartini Maria Rina Wati Hasnah Nur'aini Rosdiana Ester Lung Hunai");
    private static final String[] FAMILIES = words(
            "Saputra Hidayat Wijaya Susanto Rahman Ishak Noor Anggraini Lestari Handayani Bahri Effendi Lejau Lahang Kuleh Usat Utami");
    private static final String[] BUSINESSES = words("MAKANAN MINUMAN GORENGAN TERNAK_AYAM KUE BENGKEL");
    private static final String[] AIDS = {"PKH", "PKH;BPNT", "BPNT", "", "PBI"};
    private static final String[] STATES = words("BERHENTI JALAN BELUM");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final DateTimeFormatter IN_NIK = DateTimeFormatter.ofPattern("MMuu", Locale.ROOT);
    private static final int REMEMBERED = 2000;

    private final Random random;
    private final double dirty;
    private final List<List<String>> villages;
    private final Set<String> births = new HashSet<>();
    private final Map<String, Integer> serials = new HashMap<>();
    private final List<Map<String, String>> clean = new ArrayList<>();
    private final Map<String, BiConsumer<Map<String, String>, Random>> faults = new LinkedHashMap<>();

    private MadeNominations(List<String> villages, long seed, double dirty) {
        this.random = new Random(seed);
        this.dirty = dirty;
        this.villages = List.copyOf(villages.stream()
                .collect(Collectors.groupingBy(village -> village.substring(0, 4), TreeMap::new, Collectors.toList()))
                .values());
        spoil();
    }

    /** Writes a file; answers what must become of each of its rows. @param dirty share of rows with something wrong */
    public static List<Expected> write(Path file, Regions regions, int rows, long seed, double dirty) {
        return write(
                file,
                regions.ofLevel("desa_kelurahan").stream().map(Region::code).toList(),
                rows,
                seed,
                dirty);
    }

    /** The same for the villages of these codes. */
    public static List<Expected> write(Path file, List<String> villages, int rows, long seed, double dirty) {
        MadeNominations made = new MadeNominations(villages, seed, dirty);
        List<Expected> expected = new ArrayList<>();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", made.good(0).keySet()));
            out.write('\n');
            for (int i = 0; i < rows; i++) {
                Map<String, String> row = made.good(i);
                expected.add(made.expect(i + 2, row));
                out.write(String.join(",", row.values()));
                out.write('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return expected;
    }

    /** The verdict, the codes and the faults of each row of an import. */
    public static Map<Integer, String> answers(JdbcClient database, long id) {
        Map<Integer, String> answers = new HashMap<>();
        database.sql(
                        """
                        select r.row, r.verdict || ' ' || coalesce(array_to_string(j.codes, ' '), '') || ' ' || coalesce(r.errors::text, '')
                            as answer
                        from nomination_import_row r left join nomination_import_judgement j on j.id = r.judgement where r.import = ?
                        """)
                .param(id)
                .query(row -> {
                    answers.put(row.getInt("row"), row.getString("answer"));
                });
        return answers;
    }

    private Expected expect(int number, Map<String, String> row) {
        if (random.nextDouble() >= dirty) {
            if (clean.size() < REMEMBERED) {
                clean.add(new LinkedHashMap<>(row));
            }
            return new Expected(number, "ACCEPTED", "");
        }
        List<String> kinds = faults.keySet().stream()
                .filter(kind -> !clean.isEmpty() || !kind.contains(":OTHER"))
                .toList();
        String kind = kinds.get(random.nextInt(kinds.size()));
        faults.getOrDefault(kind, (one, chance) -> {}).accept(row, random);
        String[] parts = kind.split(":", -1);
        return new Expected(number, parts[0], parts[1]);
    }

    private Map<String, String> good(int i) {
        List<String> places = villages.get(i % villages.size());
        String village = places.get(random.nextInt(places.size()));
        boolean woman = random.nextDouble() < 0.62;
        LocalDate birth;
        do {
            birth = DAY.minusDays(20 * 365 + random.nextInt(38 * 365));
        } while (!births.add(village + birth));
        String state = one(STATES);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nik", nik(village.substring(0, 6), woman, birth));
        row.put(
                "no_kk",
                number(village.substring(0, 6)
                        + "%02d%02d%02d"
                                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 5 + random.nextInt(21))));
        row.put("nama", one(woman ? WOMEN : MEN) + " " + one(FAMILIES));
        row.put("jenis_kelamin", woman ? "P" : "L");
        row.put("tempat_lahir", "Samarinda");
        row.put("tanggal_lahir", birth.toString());
        row.put("alamat", "Jl. " + one(FAMILIES) + " No. " + (1 + random.nextInt(200)));
        row.put("rt", "%03d".formatted(1 + random.nextInt(30)));
        row.put("rw", "%03d".formatted(1 + random.nextInt(9)));
        row.put(
                "kode_desa",
                "%s.%s.%s.%s"
                        .formatted(
                                village.substring(0, 2),
                                village.substring(2, 4),
                                village.substring(4, 6),
                                village.substring(6)));
        row.put("desil", String.valueOf(1 + random.nextInt(5)));
        row.put("bansos", one(AIDS));
        row.put("pekerjaan", "PETANI");
        row.put("no_hp", "0812" + (10_000_000 + random.nextInt(89_999_999)));
        row.put("usaha_sebelumnya", state.equals("BELUM") ? "" : one(BUSINESSES));
        row.put("status_usaha", state);
        row.put("jenis_usaha_minat", one(BUSINESSES));
        row.put("keluarga_asn_tni_polri", "T");
        row.put("sumber", "DTSEN");
        row.put("tanggal_data", DAY.minusDays(5 + random.nextInt(86)).toString());
        return row;
    }

    private void spoil() {
        fault("INVALID:NIK_FORMAT", "nik", "6402", "64020106858000011", "", "640201068580OO01");
        fault("INVALID:KK_FORMAT", "no_kk", "640201068580", "-", "");
        fault("INVALID:NAME_MISSING", "nama", "", "   ");
        fault("INVALID:DATE_FORMAT", "tanggal_lahir", "1985-02-30", "31/12", "besok", "1985-13-01");
        fault("INVALID:VILLAGE_UNKNOWN", "kode_desa", "64.11.99.2001", "65.01.01.2001", "6411", "");
        fault("INVALID:DESIL_RANGE", "desil", "0", "11", "I", "", "-1");
        fault("INVALID:SEX_CODE", "jenis_kelamin", "X", "", "W");
        fault("INVALID:BUSINESS_TYPE_UNKNOWN", "jenis_usaha_minat", "TAMBANG", "KRIPTO");
        fault("REFUSED:DESIL_TOO_HIGH", "desil", "6", "8", "10");
        fault("REFUSED:PUBLIC_SERVANT", "keluarga_asn_tni_polri", "Y");
        fault("REVIEW:DATA_STALE", "tanggal_data", DAY.minusDays(500).toString());
        faults.put("REFUSED:UNDER_AGE", (row, chance) -> born(row, DAY.minusDays(16 * 365 + 4)));
        faults.put("REVIEW:OVER_AGE", (row, chance) -> born(row, DAY.minusDays(66 * 365 + 16)));
        faults.put("REVIEW:NIK_BIRTHDATE_MISMATCH", (row, chance) -> {
            LocalDate birth = LocalDate.parse(row.get("tanggal_lahir")).plusDays(400);
            while (!births.add(row.get("kode_desa").replace(".", "") + birth)) {
                birth = birth.plusDays(1);
            }
            row.put("tanggal_lahir", birth.toString());
        });
        faults.put(
                "REVIEW:NIK_TEMPORARY",
                (row, chance) ->
                        row.put("nik", number("0" + row.get("kode_desa").replace(".", "") + "9")));
        faults.put(
                "INVALID:DUPLICATE_IN_FILE:OTHER",
                (row, chance) -> row.putAll(clean.get(chance.nextInt(clean.size()))));
        faults.put(
                "REVIEW:SAME_HOUSEHOLD:OTHER",
                (row, chance) ->
                        row.put("no_kk", clean.get(chance.nextInt(clean.size())).get("no_kk")));
    }

    private void fault(String kind, String column, String... values) {
        faults.put(kind, (row, chance) -> row.put(column, values[chance.nextInt(values.length)]));
    }

    private void born(Map<String, String> row, LocalDate birth) {
        row.put("tanggal_lahir", birth.toString());
        row.put(
                "nik",
                nik(row.get("nik").substring(0, 6), row.get("jenis_kelamin").equals("P"), birth));
    }

    private String nik(String kecamatan, boolean woman, LocalDate birth) {
        return number(kecamatan + "%02d".formatted(birth.getDayOfMonth() + (woman ? 40 : 0)) + birth.format(IN_NIK));
    }

    private String number(String prefix) {
        return prefix + "%04d".formatted(serials.merge(prefix, 1, Integer::sum));
    }

    private String one(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }
}
