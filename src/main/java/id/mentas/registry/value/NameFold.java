package id.mentas.registry.value;

/**
 * One line of the office's table of how names are written.
 *
 * @param written as it stands in names, small letters
 * @param folded what it is taken for; empty for a title, which is left out
 */
public record NameFold(Kind kind, String written, String folded) {

    /** What is folded. */
    public enum Kind {
        /** A whole word that stands for another: `muh` for `muhammad`. */
        WORD("Kata"),
        /** A word that is no part of a name: `hj`. */
        TITLE("Sebutan atau gelar"),
        /** Letters within words: `oe` for `u`. */
        LETTERS("Huruf di dalam kata");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
