package id.mentas.registry.value;

/** How much alike two words are by Jaro and Winkler, 0 to 1: made for names, and cheap enough for a million pairs. */
final class JaroWinkler {

    private static final int PREFIX = 4;
    static final double OF_PREFIX = 0.1;

    private JaroWinkler() {}

    static double of(String one, String other) {
        double jaro = jaro(one, other);
        return jaro + prefix(one, other) * OF_PREFIX * (1 - jaro);
    }

    /** How many letters they begin with together, four at most. */
    static int prefix(String one, String other) {
        int prefix = 0;
        int longest = Math.min(PREFIX, Math.min(one.length(), other.length()));
        while (prefix < longest && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }

    private static double jaro(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder met = new StringBuilder(one.length());
        for (int i = 0; i < one.length(); i++) {
            int until = Math.min(other.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < until; j++) {
                if (!taken[j] && other.charAt(j) == one.charAt(i)) {
                    taken[j] = true;
                    met.append(one.charAt(i));
                    break;
                }
            }
        }
        if (met.isEmpty()) {
            return 0;
        }
        int displaced = 0;
        for (int j = 0, k = 0; j < other.length(); j++) {
            if (taken[j] && other.charAt(j) != met.charAt(k++)) {
                displaced++;
            }
        }
        double count = met.length();
        return (count / one.length() + count / other.length() + (count - displaced / 2.0) / count) / 3;
    }
}
