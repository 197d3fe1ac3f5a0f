package id.mentas.registry.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes names in one way before they are compared, by the office's table: `Moh. Joesoef, S.Pd` is `muhammad yusup`. */
public final class NameFolding {

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final List<NameFold> letters;

    public NameFolding(List<NameFold> table) {
        for (NameFold fold : table) {
            if (fold.kind() == NameFold.Kind.WORD) {
                words.put(fold.written(), fold.folded());
            } else if (fold.kind() == NameFold.Kind.TITLE) {
                titles.add(fold.written());
            }
        }
        letters = table.stream()
                .filter(fold -> fold.kind() == NameFold.Kind.LETTERS)
                .sorted(Comparator.comparing((NameFold fold) -> -fold.written().length()))
                .toList();
    }

    public FoldedName of(String name) {
        List<String> folded = new ArrayList<>();
        for (String word : split(name)) {
            String whole = words.getOrDefault(word, word);
            // A single letter stands for a word only where a name begins: elsewhere it is an initial.
            boolean initial = word.length() == 1 && !folded.isEmpty();
            if (!titles.contains(word) || initial) {
                folded.add(spelt(initial ? word : whole));
            }
        }
        return new FoldedName(folded);
    }

    /** The words before the first comma, behind which degrees stand; accents and signs are gone, but those between words. */
    private static List<String> split(String name) {
        int comma = name.indexOf(',');
        String plain = comma > 0 ? name.substring(0, comma) : name;
        if (!isAscii(plain)) {
            plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
        }
        List<String> split = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char sign : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign >= 'a' && sign <= 'z') {
                word.append(sign);
            } else if (" .-/()\t\n\u00A0".indexOf(sign) >= 0 && !word.isEmpty()) {
                split.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            split.add(word.toString());
        }
        return split;
    }

    /** Letters of one spelling, none twice in a row, and no h that isn't heard. */
    private String spelt(String word) {
        StringBuilder spelt = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            NameFold fold = foldAt(word, i);
            String next = fold == null ? word.substring(i, i + 1) : fold.folded();
            for (char letter : next.toCharArray()) {
                if (spelt.isEmpty() || spelt.charAt(spelt.length() - 1) != letter) {
                    spelt.append(letter);
                }
            }
            i += fold == null ? 1 : fold.written().length();
        }
        int last = spelt.length() - 1;
        return last > 2 && spelt.charAt(last) == 'h' ? spelt.substring(0, last) : spelt.toString();
    }

    private @org.jspecify.annotations.Nullable NameFold foldAt(String word, int place) {
        for (NameFold fold : letters) {
            if (word.startsWith(fold.written(), place)) {
                return fold;
            }
        }
        return null;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }
}
