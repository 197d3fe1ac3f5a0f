package id.mentas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what forms with files inside take of the memory: a file in a form of Tasklist is text in JSON, and lies there as a whole, several times.
 * Behind sign-in, so that no stranger takes the room.
 */
final class LargeBodyFilter extends OncePerRequestFilter {

    /** A file of 10 MB, the most that a form lets through, is 13.4 MB as text; some more beside it. */
    static final long LARGEST = 20_000_000;

    static final Fault TOO_LARGE = new Fault(
            413,
            "Kiriman ini terlalu besar untuk formulir: paling banyak 20 MB beserta fotonya. Kirim berkas usulan lewat halaman"
                    + " /usulan, yang menerima berkas besar; foto dan dokumen perkecil dahulu.");

    static final Fault CROWDED = new Fault(
            503,
            "Sedang banyak berkas besar dikirim bersamaan. Yang Anda ketik masih ada di layar: tunggu sebentar, lalu kirim lagi."
                    + " Berkas usulan lebih baik dikirim lewat halaman /usulan.");

    private static final long SMALL = 256_000;

    private final LargeBodies room;

    LargeBodyFilter(LargeBodies room) {
        this.room = room;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long size = size(request);
        if (size > LARGEST) {
            Reply.send(request, response, TOO_LARGE);
            return;
        }
        if (size <= SMALL) {
            chain.doFilter(request, response);
            return;
        }
        int taken = room.take(size);
        if (taken == 0) {
            Reply.send(request, response, CROWDED);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.giveBack(taken);
        }
    }

    /** One that doesn't say its size may have the largest; the reading of JSON ends there. */
    private static long size(HttpServletRequest request) {
        boolean untold = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return untold ? LARGEST : request.getContentLengthLong();
    }
}
