package id.mentas.common;

/** Somebody else was faster, or what the person looked at has changed meanwhile: nothing was done; told with 409 and the sentence. */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What most forms say to whoever comes second. */
    public static final String TASK = "Tugas ini baru saja diambil atau diubah orang lain. Muat ulang daftar tugas.";

    /** @param message an Indonesian sentence that says what to do */
    public Overtaken(String message) {
        super(message);
    }
}
