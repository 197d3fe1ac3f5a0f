package id.mentas.common;

import id.mentas.grant.CaseDays;

/**
 * Days between which a date of a form lies ({@link Between}). Those of the calendar are known always, those of a case by
 * {@link CaseDays}, the others by the room of the form; one that is not known bounds nothing.
 */
public enum KnownDay {
    // The calendar.
    YEAR_1900("awal tahun 1900"),
    A_YEAR_AGO("setahun yang lalu"),
    TODAY("hari ini"),
    TOMORROW("besok"),
    THREE_MONTHS_AHEAD("tiga bulan lagi"),

    // The case.
    BIRTH("tanggal lahir"),
    NOMINATED("tanggal kasus dimulai"),
    FIVE_YEARS_BEFORE_NOMINATION("lima tahun sebelum kasus dimulai"),
    DECREE("tanggal SK"),
    CONTRACT("tanggal kontrak"),
    DELIVERY("tanggal pemeriksaan barang"),
    HANDOVER("tanggal serah terima"),
    LAST_VISIT("tanggal kunjungan terakhir"),

    // The round.
    REFERENCE_DAY("hari acuan putaran"),
    A_YEAR_BEFORE_BUDGET("awal tahun sebelum tahun anggaran"),
    BUDGET_END("akhir tahun anggaran"),

    // What only the room of the form knows.
    REFERRED("tanggal surat rujukan"),
    LAST_NEXT_TRY("batas kunjungan berikutnya"),
    LAST_DELIVERY("batas akhir pengiriman");

    private final String label;

    KnownDay(String label) {
        this.label = label;
    }

    /** As a sentence names it. */
    public String label() {
        return label;
    }
}
