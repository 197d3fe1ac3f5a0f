package id.mentas.recipient;

import id.mentas.documents.Formats;
import id.mentas.grant.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens now, said to the person. */
public final class RecipientWords {

    /** What the case waits for, in the person's words. */
    public String now(RecipientView one) {
        if (one.stage() == Stage.APPROVAL && one.place() != null) {
            switch (one.place().state()) {
                case WAITLISTED -> {
                    return "Penerima sudah ditetapkan. Anda berada dalam daftar tunggu.";
                }
                case PROMOTED -> {
                    return "Anda mendapat tempat. Surat keputusannya sedang ditandatangani.";
                }
                default -> {}
            }
        }
        return now(one.stage());
    }

    private static String now(Stage stage) {
        return switch (stage) {
            case NOMINATION -> "Usulan Anda sedang diperiksa. Petugas desa (PSM) akan menanyakan kesediaan Anda.";
            case ASSESSMENT -> "Petugas kecamatan (TKSK) mengunjungi rumah Anda, lalu hasilnya diperiksa Dinas Sosial.";
            case APPROVAL -> "Usulan Anda menunggu penetapan penerima dengan surat keputusan.";
            case PROCUREMENT -> "Anda ditetapkan sebagai penerima. Barang sedang dibeli.";
            case HANDOVER -> "Barang akan diantar ke rumah Anda.";
            case GUIDANCE -> "Anda akan diundang mengikuti bimbingan usaha.";
            case MONITORING -> "Petugas desa (PSM) mengunjungi usaha Anda pada waktu yang ditentukan.";
            case REFERRAL -> "Anda dirujuk ke dinas lain yang dapat membantu usaha atau rumah Anda.";
            case OUTCOME -> "Hasil bantuan sedang dinilai.";
        };
    }

    /** What a place in the list means. */
    public String place(RecipientView.Place place) {
        String rank = "Peringkat " + place.rank() + " dari " + place.listed() + " orang; tersedia " + place.places()
                + " tempat. ";
        return switch (place.state()) {
            case GRANTED ->
                rank
                        + (place.rank() > place.places()
                                ? "Anda mendapat tempat dari daftar tunggu."
                                : "Anda mendapat tempat.");
            case PROMOTED -> rank + "Anda mendapat tempat yang kosong; surat keputusannya sedang ditandatangani.";
            case WAITLISTED ->
                rank + "Anda berada dalam daftar tunggu: bila ada tempat kosong, diisi menurut peringkat.";
            case EXPIRED -> rank + "Putaran sudah ditutup dan tidak ada tempat kosong lagi.";
            case REFUSED -> rank + "Anda tidak ditetapkan sebagai penerima.";
            case RELEASED -> rank + "Anda tidak lagi berada dalam daftar.";
            case WAITING, LISTED ->
                rank + "Daftar ini masih sementara dan dapat berubah." + objection(place.objectionUntil());
        };
    }

    private static String objection(@Nullable LocalDate until) {
        return until == null
                ? ""
                : " Bila tidak setuju, sampaikan sanggahan paling lambat " + Formats.day(until) + ", "
                        + Formats.date(until) + ", sendiri atau melalui PSM atau TKSK, tanpa biaya.";
    }
}
