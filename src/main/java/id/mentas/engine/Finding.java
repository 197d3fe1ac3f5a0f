package id.mentas.engine;

/**
 * Something in a model that can't be taken.
 *
 * @param where the element by label and id, or the file
 * @param what the Indonesian words for it
 * @param unsafe whether it could run code; what is only incomplete is left to the build where we ship it ourselves
 */
record Finding(String where, String what, boolean unsafe) {

    static Finding unsafe(String where, String what) {
        return new Finding(where, what, true);
    }

    static Finding incomplete(String where, String what) {
        return new Finding(where, what, false);
    }

    String sentence() {
        return where + ": " + what + ".";
    }
}
