package id.mentas.nomination.refresh;

import id.mentas.documents.Formats;
import id.mentas.grant.Person;
import id.mentas.nomination.PageWords;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says findings in Indonesian: in the case's history without anything of identity, in the report with what staff need. */
@Component
class RefreshWords {

    private final Regions regions;
    private final PageWords words;

    RefreshWords(Regions regions, PageWords words) {
        this.regions = regions;
        this.words = words;
    }

    String person(String userId) {
        return words.person(userId);
    }

    /** What is wrong with a line. @param faults each as `column|CODE` */
    public String faults(List<String> faults) {
        return faults.stream().map(RefreshWords::fault).collect(Collectors.joining("; "));
    }

    private static String fault(String fault) {
        String column = fault.substring(0, fault.indexOf('|'));
        return column
                + switch (fault.substring(fault.indexOf('|') + 1)) {
                    case "NIK_FORMAT" -> " bukan 16 angka";
                    case "KK_FORMAT" -> " bukan 16 angka, hanya nol, atau sama dengan NIK";
                    case "NAME_MISSING" -> " kosong atau bukan nama orang";
                    case "TEXT_SIGNS" -> " berisi tanda yang tidak dapat dipakai";
                    case "DATE_FORMAT" -> " bukan tanggal, atau belum tiba";
                    case "HEADING_REPEATED" -> ": judul kolom yang berulang";
                    case "TOTALS_LINE" -> ": baris jumlah";
                    case "DATE_IN_FUTURE" -> " belum tiba";
                    case "VILLAGE_UNKNOWN" -> " tidak dikenal atau tidak cocok dengan wilayahnya";
                    case "DESIL_RANGE" -> " bukan 1 sampai 10";
                    case "RESIDENCE_CODE" -> " bukan HIDUP, MENINGGAL, atau PINDAH";
                    default -> " tidak terbaca";
                };
    }

    /** How many cases have a finding. */
    public String count(Map<Finding.Kind, RefreshReport.Count> counts, String kind) {
        return words.number(counts.getOrDefault(Finding.Kind.valueOf(kind), RefreshReport.Count.NONE)
                .all());
    }

    /** What the page says of a refresh that is under way. */
    public String progress(Refresh refresh) {
        return switch (refresh.state()) {
            case READING ->
                "Sedang dibaca: bagian " + (refresh.parts() - refresh.partsLeft()) + " dari " + refresh.parts()
                        + " sudah selesai. Halaman ini memperbarui diri.";
            case COMPARING ->
                "Sedang dibandingkan: " + words.number(refresh.compared())
                        + " kasus sudah dibandingkan. Halaman ini memperbarui diri.";
            case CONFIRMING ->
                "Sebagian kasus akan berakhir atau pindah desa dan menunggu kepastian "
                        + (refresh.area().equals(SignedIn.PROVINCE)
                                ? "Dinas Sosial Provinsi"
                                : "Dinas Sosial " + regions.name(refresh.area()))
                        + " di Daftar Tugas.";
            case DONE -> "Selesai.";
        };
    }

    /** For the history of the case. */
    String note(Finding found, Refresh refresh) {
        String source = source(found);
        return switch (found.kind()) {
            case DIED -> source + ": meninggal dunia." + waits(found);
            case MOVED_AWAY -> source + ": pindah ke " + place(found.now()) + "." + waits(found);
            case MOVED_WITHIN ->
                source + ": pindah ke " + place(found.now()) + ", masih di kabupaten/kota ini." + waits(found);
            case KK_CHANGED -> source + ": nomor KK berbeda dari yang tercatat. Satu KK hanya menerima satu bantuan.";
            case KK_TAKEN ->
                source + ": KK yang baru sudah punya kasus atau bantuan lain. Periksa sebelum barang diserahkan.";
            case OTHER_IDENTITY ->
                source + ": NIK ini memakai nama dan tanggal lahir lain; data itu tidak dipakai. Periksa NIK-nya.";
            case VANISHED -> "Tidak ada lagi di registri menurut berkas lengkap pemutakhiran " + refresh.number() + ".";
            case DESIL_CHANGED -> source + ": desil " + found.now() + ", sebelumnya " + found.was() + ".";
            case DESIL_SAME -> source + ": desil tetap " + found.now() + ".";
            case NOT_NEWER, UNREADABLE -> throw new IllegalArgumentException("Not noted: " + found.kind());
        };
    }

    private static String waits(Finding found) {
        return found.active() ? " Menunggu kepastian petugas." : "";
    }

    /** For the history of the case. */
    String decided(Finding found, Finding.Decision decision, @Nullable String reason) {
        String told = told(found);
        String why = reason == null || reason.isBlank() ? "" : " " + reason;
        return decision != Finding.Decision.KEEP
                ? "Dipastikan dari data registri: " + told + "." + why
                : "Data registri menyebut " + told + "; kasus tetap berjalan." + why;
    }

    /** What ends a case, within a sentence. */
    String told(Finding found) {
        return found.kind() == Finding.Kind.DIED ? "meninggal dunia" : "pindah ke " + place(found.now());
    }

    /** `Data DTSEN 1 Maret 2026`. */
    String source(Finding found) {
        return "Data " + (found.source() == null || found.source().isEmpty() ? "registri" : found.source())
                + (found.dataDate() == null ? "" : " " + Formats.date(found.dataDate()));
    }

    /** What the case has, for the report. */
    String was(Finding found) {
        return say(found, found.was());
    }

    /** What the registry has, for the report. */
    String now(Finding found) {
        return switch (found.kind()) {
            case DIED -> "Meninggal dunia";
            case VANISHED -> "Tidak ada di berkas lengkap";
            case UNREADABLE -> "Baris di berkas tidak terbaca";
            case MOVED_AWAY -> place(found.now());
            default -> say(found, found.now());
        };
    }

    private String say(Finding found, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (found.kind()) {
            case MOVED_AWAY, MOVED_WITHIN -> place(value);
            case KK_CHANGED, KK_TAKEN -> "KK " + Person.masked(value);
            case DESIL_CHANGED, DESIL_SAME -> "Desil " + value;
            case NOT_NEWER -> "Data " + Formats.date(LocalDate.parse(value));
            case OTHER_IDENTITY -> identity(value);
            default -> value;
        };
    }

    private static String identity(String value) {
        int bar = value.lastIndexOf('|');
        String birth = value.substring(bar + 1);
        return value.substring(0, bar)
                + (birth.isEmpty() ? ", tanggal lahir tidak ada" : ", lahir " + Formats.date(LocalDate.parse(birth)));
    }

    private String place(@Nullable String code) {
        if (code == null) {
            return "tempat yang tidak disebut";
        }
        return code.length() < 10 ? "luar Kalimantan Timur (provinsi " + code + ")" : regions.fullName(code);
    }
}
