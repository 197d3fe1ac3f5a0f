package id.mentas.grant;

/** How a case ended. */
public enum Outcome {
    REFUSED("Ditolak"),
    UNWILLING("Tidak bersedia"),
    NOT_GRANTED("Tidak ditetapkan"),
    WAITLIST_EXPIRED("Daftar tunggu berakhir"),
    WITHDRAWN("Mengundurkan diri"),
    DIED("Meninggal dunia"),
    MOVED("Pindah"),
    DUPLICATE("Data ganda"),
    HANDOVER_REFUSED("Barang ditolak"),
    GRADUATED("Mentas"),
    IMPROVED("Membaik"),
    NEEDS_MORE("Masih perlu dukungan"),
    FAILED("Gagal");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
