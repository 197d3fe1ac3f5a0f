package id.mentas.outcome;

/** How a case that was seen through to the end came out. */
enum Result {
    GRADUATED("Mentas", "Teruskan usaha Saudara. Pendamping di kecamatan tetap dapat dihubungi."),
    IMPROVED("Membaik", "Teruskan usaha Saudara. Pendamping di kecamatan tetap dapat dihubungi."),
    NEEDS_MORE("Perlu bantuan lanjutan", "Dinas Sosial mencari dukungan lain yang sesuai bagi keluarga Saudara."),
    FAILED("Gagal", "Saudara dapat meminta penjelasan kepada Dinas Sosial kabupaten/kota.");

    private final String label;
    private final String advice;

    Result(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    String label() {
        return label;
    }

    /** What comes next, for the person. */
    String advice() {
        return advice;
    }
}
