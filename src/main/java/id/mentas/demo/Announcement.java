package id.mentas.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the start where to go and who can sign in. */
@Component
@Profile("demo")
class Announcement {

    @Order
    @EventListener
    @SuppressWarnings("SystemOut")
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getEnvironment().matchesProfiles("test")) {
            return;
        }
        String address = "http://localhost:" + web.getWebServer().getPort();
        System.out.println(
                """

                Mentas siap dalam %.1f detik.

                  Beranda        %2$s/
                  Daftar Tugas   %2$s/camunda/app/tasklist/
                  Pantauan       %2$s/pantau

                Masuk sebagai (kata sandi semua: mentas)
                  psm641101      relawan desa, satu bagi tiap kecamatan (105)
                  tksk641101     pekerja sosial kecamatan
                  kab6411        Dinas Sosial kabupaten (kab6411b: petugas kedua)
                  prov, kadis, ppk                provinsi: program, kepala dinas, pengadaan
                  dagang6411, naker6411, pu6411   perangkat daerah lain di 6411
                  pengawas, analis, admin         pengawas, analis proses, pengelola sistem

                Hentikan dengan Ctrl+C; data tersimpan di folder data/.
                """
                        .formatted(event.getTimeTaken().toMillis() / 1000.0, address));
    }
}
