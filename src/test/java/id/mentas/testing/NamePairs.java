package id.mentas.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes pairs of invented names: one person's, written in two ways as offices do, or those of two people. */
public final class NamePairs {

    /** Two names. @param same whether they are one person's */
    public record Pair(String one, String other, boolean same) {}

    private static final String[] FIRST = words(
            "Muhammad Abdul Siti Nur Ahmad Yohanes Yusuf Fatimah Aminah Hasan Husin Sukarno Cahyono Joko Rahmat"
                    + " Maria Petrus Khairul Syarifah Zainal Rohani Lawing Hunai Lung Markus Dewi Sri Mariana Ernawati Rusdi Halimah Fransiskus");
    private static final String[] LAST = words(
            "Rahman Hidayat Basri Saputra Wijaya Susanto Lejau Lahang Ping Kuleh Usat Nurhaliza Effendi Arsyad"
                    + " Suryani Jufri Budiman Anggraini Utami Zulkifli Tingang Simanjuntak Bulan Ismail Yunus Handayani Kamaruddin");
    private static final Map<String, String[]> SHORT = Map.of(
            "Muhammad", words("Muh. Moh. M. Mohammad Mochamad Muhamad Mohd"),
            "Abdul", words("Abd. Abdoel"),
            "Siti", words("ST. Sitti Siti"),
            "Nur", words("Noor Noer Nr."),
            "Ahmad", words("Achmad Akhmad Ach."),
            "Yohanes", words("Johanes Yohannes Johannes"),
            "Khairul", words("Chairul Hairul"));
    private static final List<String[]> OLD = List.of(
            words("u oe"),
            words("j dj"),
            words("c tj"),
            words("y j"),
            words("f p"),
            words("sy sj"),
            words("z s"),
            words("kh ch"),
            words("v f"));

    private final Random random;

    private NamePairs(long seed) {
        random = new Random(seed);
    }

    /** Half of them one person's. The same seed makes the same pairs. */
    public static List<Pair> make(int count, long seed) {
        NamePairs made = new NamePairs(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(i % 2 == 0 ? made.same() : made.two());
        }
        return pairs;
    }

    private Pair same() {
        String name = name();
        String other = name;
        while (other.equals(name)) {
            other = written(other);
            if (random.nextInt(3) == 0) {
                other = written(other);
            }
        }
        return random.nextBoolean() ? new Pair(name, other, true) : new Pair(other, name, true);
    }

    /** Neighbours of one age share a name often, but not all of it. */
    private Pair two() {
        String[] one = name().split(" ");
        String[] other = name().split(" ");
        if (random.nextInt(2) == 0) {
            other[0] = one[0];
        }
        boolean same = one[0].equals(other[0]) && one[one.length - 1].equals(other[other.length - 1]);
        if (same || one.length != other.length) {
            return two();
        }
        return new Pair(String.join(" ", one), String.join(" ", other), false);
    }

    private String name() {
        return pick(FIRST) + (random.nextInt(4) == 0 ? " " + pick(FIRST) : "") + " " + pick(LAST);
    }

    private String written(String name) {
        List<UnaryOperator<String>> ways = List.of(
                this::shortened,
                this::old,
                this::old,
                each -> (random.nextBoolean() ? "H. " : "Hj. ") + each,
                each -> each + pick(new String[] {", S.Pd", ", SE", ", S.Sos., M.Si"}),
                each -> each.toUpperCase(java.util.Locale.ROOT),
                each -> each + (random.nextBoolean() ? " bin " : " binti ") + pick(LAST),
                this::doubled,
                this::misspelt,
                each -> each.replaceFirst(" ", random.nextBoolean() ? "  " : ""));
        return ways.get(random.nextInt(ways.size())).apply(name);
    }

    private String shortened(String name) {
        String[] parts = name.split(" ", 2);
        String[] ways = SHORT.get(parts[0]);
        return ways == null ? name : pick(ways) + " " + parts[1];
    }

    private String old(String name) {
        String[] spelling = OLD.get(random.nextInt(OLD.size()));
        int place = name.indexOf(spelling[0], 1);
        return place < 0 ? name : name.substring(0, place) + spelling[1] + name.substring(place + spelling[0].length());
    }

    private String doubled(String name) {
        int place = 1 + random.nextInt(name.length() - 1);
        return Character.isLowerCase(name.charAt(place))
                ? name.substring(0, place) + name.charAt(place) + name.substring(place)
                : name;
    }

    /** One vowel is another, in the middle of a long word. */
    private String misspelt(String name) {
        int place = name.lastIndexOf(' ') + 3 + random.nextInt(2);
        boolean fits = name.length() - name.lastIndexOf(' ') > 6 && "aiou".indexOf(name.charAt(place)) >= 0;
        return fits ? name.substring(0, place) + 'e' + name.substring(place + 1) : name;
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
