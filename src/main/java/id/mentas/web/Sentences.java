package id.mentas.web;

/** What is said with a status that came without words. */
final class Sentences {

    private Sentences() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "Permintaan ini tidak terbaca. Kembali ke halaman sebelumnya, periksa isian, lalu coba lagi.";
            case 401 -> "Anda belum masuk, atau akun Anda sudah tidak berlaku.";
            case 403 -> "Halaman ini tidak terbuka bagi Anda.";
            case 404 -> "Halaman ini tidak ada, atau tidak terbuka bagi Anda.";
            case 405 -> "Alamat ini tidak dapat dipakai dengan cara itu. Buka halamannya, lalu pakai tombol di sana.";
            case 406 -> "Jawaban dalam bentuk yang diminta tidak tersedia.";
            case 408 -> "Kiriman terlalu lama tertahan di jalan. Periksa sambungan, lalu coba lagi.";
            case 413 -> "Berkas terlalu besar. Kembali ke halaman sebelumnya, lalu bagi menjadi beberapa berkas.";
            case 414, 431 -> "Alamat atau keterangan permintaan ini terlalu panjang.";
            case 415 -> "Isi dalam bentuk itu tidak diterima di sini.";
            case 417 -> "Permintaan ini meminta hal yang tidak dapat dipenuhi.";
            case 429 -> "Terlalu banyak permintaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.";
            case 503 -> Fault.DATABASE_AWAY.sentence();
            case 507 -> Fault.NO_ROOM.sentence();
            default ->
                status < 500
                        ? "Permintaan ini tidak dapat diproses."
                        : "Terjadi gangguan. Coba lagi; bila tetap gagal, hubungi administrator.";
        };
    }
}
