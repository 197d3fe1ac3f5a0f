package id.mentas.registry.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The office's business types by code and by name, however they are spelt: `TERNAK_AYAM`, `Ternak ayam`. */
final class BusinessWords {

    private final Map<String, String> codes = new HashMap<>();
    private final String list;

    /** @param types code to name */
    BusinessWords(Map<String, String> types) {
        types.forEach((code, name) -> {
            codes.put(plain(name), code);
            codes.put(code, code);
        });
        list = String.join(", ", types.keySet().stream().sorted().toList());
    }

    @Nullable String code(String word) {
        String code = codes.get(word);
        return code == null ? codes.get(plain(word)) : code;
    }

    /** All codes for a sentence. */
    String list() {
        return list;
    }

    private static String plain(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
