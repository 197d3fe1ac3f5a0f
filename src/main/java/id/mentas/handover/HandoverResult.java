package id.mentas.handover;

/** What happened when the goods were brought. */
enum HandoverResult {
    HANDED_OVER,
    NOT_HOME,
    /** The goods did not come, or none of them can be used. */
    NOT_BROUGHT,
    REFUSED,
    MOVED,
    DIED;

    /** For a journal entry, in words. */
    String words() {
        return switch (this) {
            case HANDED_OVER -> "barang diserahkan";
            case NOT_HOME -> "penerima tidak di rumah";
            case NOT_BROUGHT -> "barang belum dapat diserahkan";
            case REFUSED -> "penerima menolak";
            case MOVED -> "penerima sudah pindah";
            case DIED -> "penerima sudah meninggal";
        };
    }
}
