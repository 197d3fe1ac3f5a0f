package id.mentas.nomination.intake;

import id.mentas.grant.CaseNumber;
import id.mentas.nomination.Fault;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.place.RegionScheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How the pages of imports say verdicts, reasons and progress in Indonesian. */
@Component
class ImportWords {

    private static final Map<FileImport.Phase, String> PHASES = new EnumMap<>(Map.of(
            FileImport.Phase.READ, "Membaca berkas",
            FileImport.Phase.COMPARE, "Membandingkan",
            FileImport.Phase.JUDGE, "Menilai",
            FileImport.Phase.START, "Memulai kasus"));

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NIK_FORMAT", "NIK bukan 16 angka"),
            Map.entry("KK_FORMAT", "Nomor KK tidak mungkin"),
            Map.entry("NAME_MISSING", "Nama kosong atau bukan nama orang"),
            Map.entry("DATE_FORMAT", "Tanggal tidak terbaca atau tidak mungkin"),
            Map.entry("VILLAGE_UNKNOWN", "Kode desa tidak dikenal"),
            Map.entry("OUTSIDE_AREA", "Desa di luar wilayah pengirim"),
            Map.entry("NOT_BEGUN", "Putaran belum dimulai di kabupaten/kota itu"),
            Map.entry("DESIL_RANGE", "Desil bukan 1 sampai 10"),
            Map.entry("SEX_CODE", "Jenis kelamin bukan L atau P"),
            Map.entry("BUSINESS_TYPE_UNKNOWN", "Jenis atau status usaha tidak dikenal"),
            Map.entry("ANSWER_CODE", "Jawaban Y/T atau sumber data tidak dikenal"),
            Map.entry("CELL_COUNT", "Isi pada sel tanpa judul kolom"),
            Map.entry("TEXT_LENGTH", "Isian terlalu panjang"),
            Map.entry("TEXT_SIGNS", "Isian berisi tanda yang tidak dapat dipakai"),
            Map.entry("PHONE_FORMAT", "Nomor HP bukan satu nomor telepon"),
            Map.entry("HEADING_REPEATED", "Judul kolom berulang"),
            Map.entry("TOTALS_LINE", "Baris jumlah, bukan orang"),
            Map.entry("DUPLICATE_IN_FILE", "NIK sama dengan baris sebelumnya"),
            Map.entry("DESIL_TOO_HIGH", "Desil di atas batas"),
            Map.entry("UNDER_AGE", "Belum cukup umur"),
            Map.entry("PUBLIC_SERVANT", "Ada ASN, TNI, atau Polri dalam keluarga"),
            Map.entry("ALREADY_RECEIVED", "Sudah menerima bantuan"),
            Map.entry("ALREADY_NOMINATED", "Sudah diusulkan pada putaran ini"),
            Map.entry("NIK_BIRTHDATE_MISMATCH", "Tanggal lahir berbeda dengan NIK"),
            Map.entry("NIK_SEX_MISMATCH", "Jenis kelamin berbeda dengan NIK"),
            Map.entry("NIK_TEMPORARY", "NIK sementara"),
            Map.entry("NIK_UNUSUAL", "Nomor urut NIK 0000"),
            Map.entry("NIK_KK_SWAPPED", "NIK dan nomor KK tampak tertukar"),
            Map.entry("POSSIBLY_DECEASED", "Namanya menyebut almarhum"),
            Map.entry("DATA_STALE", "Data terlalu lama"),
            Map.entry("TABLE_UNCLEAR", "Tabel kelayakan tidak menjawab"),
            Map.entry("OVER_AGE", "Umur di atas batas"),
            Map.entry("SAME_HOUSEHOLD", "KK sama dengan usulan lain"),
            Map.entry("POSSIBLE_DUPLICATE", "Mirip orang lain"));

    private final PageWords words;

    ImportWords(PageWords words) {
        this.words = words;
    }

    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "Diterima";
            case REVIEW -> "Ditinjau";
            case REFUSED -> "Ditolak";
            case INVALID -> "Tidak terbaca";
        };
    }

    /** What a reason's code means in a few words; for an analyst's own code the sentence of the table. */
    public String reason(ImportSummary.Reason reason) {
        return CODES.getOrDefault(reason.code(), reason.sentence());
    }

    /** As the page of an import says it. */
    public String state(FileImport one, boolean stuck) {
        return stuck ? "Menunggu gangguan dibereskan" : state(one);
    }

    public String state(FileImport one) {
        return switch (one.state()) {
            case RUNNING -> one.cancelRequested() ? "Sedang dibatalkan" : "Sedang berjalan";
            case DONE -> "Selesai";
            case FAILED -> "Terhenti";
            case CANCELLED -> "Dibatalkan";
        };
    }

    public String scheme(RegionScheme scheme) {
        return scheme == RegionScheme.BPS ? "BPS" : "Kemendagri";
    }

    /** The steps of an import in their order. */
    public Map<FileImport.Phase, String> phases() {
        return PHASES;
    }

    /** How far the step is, of a hundred. */
    public int percent(FileImport.Progress now) {
        long all = now.phase() == FileImport.Phase.START ? now.starting() : now.lines();
        return now.phase() == FileImport.Phase.COMPARE || all == 0 ? 0 : (int) Math.min(100, done(now) * 100 / all);
    }

    /** How far an import is, in a line. */
    public String progress(FileImport.Progress now) {
        if (now.phase() == FileImport.Phase.END) {
            return "Menyiapkan hasil.";
        }
        if (now.phase() == FileImport.Phase.COMPARE) {
            return "Membandingkan %s baris satu dengan yang lain, dengan kasus, dan dengan bantuan terdahulu."
                    .formatted(words.number(now.lines()));
        }
        StringBuilder line = new StringBuilder(words.number(done(now)))
                .append(" dari ")
                .append(words.number(now.phase() == FileImport.Phase.START ? now.starting() : now.lines()))
                .append(" baris");
        if (now.rowsPerSecond() != null && now.rowsPerSecond() > 0) {
            line.append(" · ").append(words.number(now.rowsPerSecond())).append(" baris per detik");
        }
        if (now.secondsLeft() != null) {
            line.append(" · sisa langkah ini ").append(words.duration(now.secondsLeft()));
        }
        return line.toString();
    }

    private static long done(FileImport.Progress now) {
        return switch (now.phase()) {
            case READ -> now.read();
            case COMPARE -> 0;
            case JUDGE -> now.judged();
            case START, END -> now.started();
        };
    }

    public List<Fault> faults(ImportedRow row) {
        return Fault.of(row);
    }

    /** Whether the page of a case is open to somebody. */
    public boolean mayOpen(String caseNumber, SignedIn person) {
        return person.mayWatch(CaseNumber.parse(caseNumber).kabupaten());
    }
}
