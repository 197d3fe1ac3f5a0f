package id.mentas.people;

/** Mentas does not start; the message is the one Indonesian sentence that says what to set. */
class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefusal(String sentence) {
        super(sentence, null, false, false);
    }
}
