package id.mentas.nomination;

import java.util.UUID;

/**
 * One uploaded file on its way to cases.
 *
 * @param key business key of its process
 * @param area kabupaten/kota of the uploader, `64` for the province: the tenant, and the reach of the file
 */
record FileImport(long id, String key, String round, String area, String uploadedBy, UUID document, State state) {

    enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** How far it is, with the rows of each verdict. */
    record Progress(long id, State state, long rows, long accepted, long review, long refused, long invalid) {}
}
