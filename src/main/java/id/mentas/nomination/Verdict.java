package id.mentas.nomination;

/** What becomes of a nominated person; the later, the stronger. INVALID is the reader's, the others are the table's. */
enum Verdict {
    ACCEPTED,
    REVIEW,
    REFUSED,
    INVALID
}
