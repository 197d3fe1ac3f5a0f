package id.mentas.common;

/** What was asked for does not exist, or may not be seen by the one who asks: both are answered alike, with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message an Indonesian sentence without any fact of the thing asked for */
    public NotFound(String message) {
        super(message);
    }
}
