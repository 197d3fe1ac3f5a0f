package id.mentas.engine;

/**
 * Something in a model that can't be taken.
 *
 * @param where the element by label and id, or the file
 * @param what the Indonesian words for it
 * @param unsafe whether it could run code; what is only incomplete is left to the build where we ship it ourselves
 */
public record Finding(String where, String what, boolean unsafe) {

    public static Finding unsafe(String where, String what) {
        return new Finding(where, what, true);
    }

    public static Finding incomplete(String where, String what) {
        return new Finding(where, what, false);
    }

    public String sentence() {
        return where + ": " + what + ".";
    }
}
