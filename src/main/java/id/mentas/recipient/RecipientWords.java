package id.mentas.recipient;

import id.mentas.grant.Stage;

/** What happens now, said to the person. */
public final class RecipientWords {

    /** What a stage is about, in the person's words. */
    public String now(Stage stage) {
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
            case "GRANTED" -> rank + "Anda mendapat tempat.";
            case "PROMOTED" -> rank + "Anda mendapat tempat yang kosong; surat keputusannya sedang ditandatangani.";
            case "WAITLISTED" ->
                rank + "Anda berada dalam daftar tunggu: bila ada tempat kosong, diisi menurut peringkat.";
            case "EXPIRED" -> rank + "Putaran sudah ditutup dan tidak ada tempat kosong lagi.";
            case "REFUSED" -> rank + "Anda tidak ditetapkan sebagai penerima.";
            case "RELEASED" -> rank + "Anda tidak lagi berada dalam daftar.";
            default -> rank + "Daftar ini masih sementara dan dapat berubah.";
        };
    }
}
