package id.mentas.engine.node;

/** Mentas does not start; the message is the one Indonesian sentence that says what to set. */
public class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String sentence) {
        super(sentence, null, false, false);
    }
}
