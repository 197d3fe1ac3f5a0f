package id.mentas.documents;

/** What a kept document is; its label is what people read. */
public enum DocumentKind {
    DECREE("Surat Keputusan", "SK"),
    AMENDING_DECREE("Surat Keputusan Perubahan", "SK-Perubahan"),
    PROVISIONAL_LIST("Daftar Sementara", "Daftar-Sementara"),
    INSPECTION("Berita Acara Pemeriksaan Barang", "BAPB"),
    HANDOVER("Berita Acara Serah Terima", "BAST"),
    REFUSAL("Surat Pemberitahuan Tidak Diterima", "Surat-Penolakan"),
    FINAL_LETTER("Surat Hasil Akhir", "Surat-Hasil-Akhir"),
    VISIT_REPORT("Laporan Kunjungan", "Laporan-Kunjungan"),
    REFERRAL("Surat Rujukan", "Surat-Rujukan"),
    DELIBERATION("Daftar Hadir Musyawarah Desa", "Daftar-Hadir-Musyawarah"),
    PHOTO("Foto", "Foto"),
    SIGNATURE("Tanda tangan", "Tanda-Tangan"),
    ATTACHMENT("Lampiran", "Lampiran"),
    NOMINATION_FILE("Berkas usulan", "Berkas-Usulan");

    private final String label;
    private final String fileStem;

    DocumentKind(String label, String fileStem) {
        this.label = label;
        this.fileStem = fileStem;
    }

    /** Indonesian, for people. */
    public String label() {
        return label;
    }

    /** How a downloaded file's name begins. */
    String fileStem() {
        return fileStem;
    }
}
