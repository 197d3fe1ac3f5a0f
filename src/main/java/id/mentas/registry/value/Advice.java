package id.mentas.registry.value;

import id.mentas.common.PlainText;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.Column;
import org.jspecify.annotations.Nullable;

/** The two sentences that a faulty cell is answered with: what is wrong with it, and what to do. */
record Advice(String reason, String remedy) {

    static Advice of(CellError error) {
        Advice advice = known(error);
        String hint = error.hint();
        return hint == null || "DUPLICATE_IN_FILE".equals(error.code()) || "KK_FORMAT".equals(error.code())
                ? advice
                : new Advice(advice.reason + " " + hint.strip(), advice.remedy);
    }

    private static Advice known(CellError error) {
        String label = Column.find(error.column()).map(Column::label).orElse(error.column());
        String value = error.value();
        return switch (error.code()) {
            case "NIK_FORMAT" -> DigitsAdvice.of(label, "KTP-el", value);
            case "KK_FORMAT" ->
                error.hint() == null
                        ? DigitsAdvice.of(label, "kartu keluarga", value)
                        : new Advice(error.hint(), "Tulis 16 angka sesuai kartu keluarga.");
            case "NAME_MISSING" -> name(value);
            case "TEXT_SIGNS" -> signs(error, label);
            case "PHONE_FORMAT" ->
                new Advice(
                        label + " " + quoted(value) + " bukan satu nomor telepon.",
                        "Tulis satu nomor dengan angka saja, misalnya 081234567890, atau kosongkan.");
            case "HEADING_REPEATED" ->
                new Advice(
                        "Baris ini judul kolom yang berulang, bukan data orang.",
                        "Tidak ada yang hilang. Hapus baris ini bila berkasnya dikirim lagi.");
            case "TOTALS_LINE" ->
                new Advice(
                        "Baris ini baris jumlah (" + quoted(value) + "), bukan data orang.",
                        "Tidak ada yang hilang. Hapus baris ini bila berkasnya dikirim lagi.");
            case "SEX_CODE" ->
                new Advice(filled(label, value, "bukan L atau P"), "Tulis L untuk laki-laki, P untuk perempuan.");
            case "DATE_FORMAT" -> DateAdvice.of(label, value);
            case "VILLAGE_UNKNOWN" -> village(error, label);
            case "OUTSIDE_AREA" ->
                new Advice(
                        "Desa " + quoted(value) + " di luar kabupaten/kota Anda.",
                        "Hapus baris ini dan kirim ke Dinas Sosial kabupaten/kota itu atau ke provinsi; bila kodenya keliru, "
                                + "betulkan.");
            case "NOT_BEGUN" ->
                new Advice(
                        "Desa " + quoted(value) + " belum ikut putaran ini.",
                        "Kirim lagi baris ini sesudah putarannya dimulai di sana.");
            case "DESIL_RANGE" ->
                new Advice(filled(label, value, "bukan desil"), "Tulis angka bulat 1 sampai 10 sesuai data DTSEN.");
            case "BUSINESS_TYPE_UNKNOWN" -> business(error, label);
            case "ANSWER_CODE" ->
                Column.SUMBER.word().equals(error.column())
                        ? new Advice(filled(label, value, "bukan DTSEN atau DTKS"), "Tulis DTSEN atau DTKS.")
                        : new Advice(filled(label, value, "bukan Y atau T"), "Tulis Y bila ada, T bila tidak ada.");
            case "DUPLICATE_IN_FILE" -> duplicate(error.hint());
            case "CELL_COUNT" ->
                new Advice(
                        "Baris ini berisi " + quoted(value) + " pada sel yang tidak punya judul kolom.",
                        "Mungkin ada koma atau titik koma di dalam isian: apit isian itu dengan tanda kutip. Bila tidak, hapus "
                                + "isi sel itu.");
            case "TEXT_LENGTH" -> new Advice(label + " terlalu panjang.", "Pendekkan isinya.");
            case "RESIDENCE_CODE" ->
                new Advice(filled(label, value, "tidak dikenal"), "Tulis HIDUP, MENINGGAL, atau PINDAH.");
            case "DATE_IN_FUTURE" ->
                new Advice(label + " " + quoted(value) + " belum tiba.", "Tulis tanggal yang sebenarnya.");
            default -> new Advice("Isi kolom " + error.column() + " tidak dapat dibaca.", "Perbaiki isinya.");
        };
    }

    private static Advice name(String value) {
        String fault = PersonName.fault(value);
        return new Advice(
                fault == null ? "Nama " + quoted(value) + " bukan nama orang." : fault,
                "Tulis nama lengkap sesuai KTP-el.");
    }

    private static Advice signs(CellError error, String label) {
        if (Column.NAMA.word().equals(error.column())) {
            return name(error.value());
        }
        String fault = PlainText.fault(error.value());
        return new Advice(
                label + " berisi tanda yang tidak dapat dicetak"
                        + (fault == null ? "" : " (" + PlainText.unprintable(error.value()) + ")") + ".",
                "Hapus tanda itu; pakai huruf dan angka biasa.");
    }

    private static Advice village(CellError error, String label) {
        if (!Column.KODE_DESA.word().equals(error.column())) {
            return error.value().isEmpty()
                    ? new Advice(label + " kosong.", "Isi " + label.toLowerCase(java.util.Locale.ROOT) + ".")
                    : new Advice(
                            label + " " + quoted(error.value()) + " tidak cocok.",
                            "Betulkan kode atau namanya. Bila berkas memakai kode wilayah yang lain (Kemendagri atau BPS), pilih "
                                    + "kode itu waktu mengirim.");
        }
        String code = error.value().replace(".", "").replace(" ", "");
        String remedy = "Tulis kode desa atau kelurahan 10 angka, misalnya 64.11.01.2001.";
        if (code.isEmpty()) {
            return new Advice("Kode desa kosong.", remedy);
        }
        if (DigitsAdvice.isScientific(code)) {
            return new Advice(
                    "Kode desa tersimpan sebagai angka oleh Excel (" + error.value() + ").",
                    "Format kolomnya sebagai Teks, lalu tulis lagi kode 10 angka, misalnya 64.11.01.2001.");
        }
        if (Cells.isDigits(code) && code.length() != 10) {
            return new Advice("Kode desa berisi " + code.length() + " angka, harus 10.", remedy);
        }
        return new Advice(
                "Kode desa " + quoted(error.value()) + " tidak ada di Kalimantan Timur.",
                "Periksa kode desa atau kelurahan itu, misalnya 64.11.01.2001.");
    }

    private static Advice business(CellError error, String label) {
        if (Column.STATUS_USAHA.word().equals(error.column())) {
            return new Advice(
                    filled(label, error.value(), "tidak dikenal"),
                    "Tulis BERHENTI bila usahanya berhenti, JALAN bila masih berjalan, BELUM bila belum pernah.");
        }
        return new Advice(
                filled(label, error.value(), "tidak ada dalam katalog"), "Pilih satu jenis usaha dari katalog.");
    }

    private static Advice duplicate(@Nullable String first) {
        return new Advice(
                first == null
                        ? "NIK ini sudah ada pada baris sebelumnya."
                        : "NIK ini sudah ada pada baris " + first + ".",
                "Baris yang pertama berlaku. Hapus baris ini, atau betulkan NIK-nya bila orangnya lain.");
    }

    /** "Desil kosong." or "Desil "11" bukan desil." */
    private static String filled(String label, String value, String wrong) {
        return value.isEmpty() ? label + " kosong." : label + " " + quoted(value) + " " + wrong + ".";
    }

    static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
