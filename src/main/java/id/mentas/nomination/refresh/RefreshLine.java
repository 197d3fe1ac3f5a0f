package id.mentas.nomination.refresh;

import id.mentas.grant.CaseNumber;
import id.mentas.grant.Person;
import id.mentas.region.Regions;
import java.util.List;
import java.util.stream.Collectors;

/** One line of the report in words, the same on the page and in the spreadsheet. */
record RefreshLine(
        String caseNumber,
        String name,
        String nik,
        String village,
        String stage,
        String finding,
        String was,
        String now,
        String source,
        String remark) {

    static final List<String> HEADING = List.of(
            "Nomor kasus",
            "Nama",
            "NIK",
            "Desa/kelurahan",
            "Tahap",
            "Temuan",
            "Semula",
            "Menurut registri",
            "Data",
            "Keterangan");

    static RefreshLine of(RefreshReport.Row row, RefreshWords words, Regions regions, RefreshSight sight) {
        Finding found = row.finding();
        return new RefreshLine(
                found.caseNumber(),
                row.name(),
                Person.masked(row.nik()),
                regions.name(row.village()) + ", " + regions.name(row.village().substring(0, 6)),
                row.stage().label() + (row.running() ? "" : " (selesai)"),
                found.kind().label(),
                words.was(found),
                words.now(found),
                found.dataDate() == null ? "–" : words.source(found).replaceFirst("^Data ", ""),
                remark(row, words, sight));
    }

    private static String remark(RefreshReport.Row row, RefreshWords words, RefreshSight sight) {
        if (row.decision() != null) {
            String reason = row.reason() == null ? "" : ": " + row.reason();
            return row.decision().label()
                    + (row.decidedBy() == null ? "" : " oleh " + words.person(row.decidedBy()))
                    + reason;
        }
        if (row.finding().kind() == Finding.Kind.KK_TAKEN) {
            return row.finding().others().stream()
                    .map(other -> other(other, sight))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        boolean waits = row.finding().active()
                && row.running()
                && (row.finding().kind() == Finding.Kind.DIED || row.finding().kind() == Finding.Kind.MOVED_AWAY);
        return waits ? "Menunggu kepastian" : "";
    }

    /** Of another kabupaten no more than that there is something. */
    private static String other(String other, RefreshSight sight) {
        if (!CaseNumber.isOne(other)) {
            return "Bantuan " + other.replace('/', ' ');
        }
        return sight.sees(CaseNumber.parse(other).kabupaten()) ? "Kasus " + other : "Kasus di kabupaten/kota lain";
    }

    List<String> cells() {
        return List.of(caseNumber, name, nik, village, stage, finding, was, now, source, remark);
    }
}
