/**
 * The supervisors' console: where every case stands, how it came there, what is late and what went wrong.
 *
 * <p>Acts: `pengawas`, `dinsos-prov`, `kepala-dinas`, administrators for all kabupaten/kota; `dinsos-kab` for the own one. It reads
 * views that the rooms below show it and changes nothing, but for work that stopped, which provincial staff may start again. Pages under
 * `/pantau`, API under `/api/cases`.
 */
@NullMarked
package id.mentas.console;

import org.jspecify.annotations.NullMarked;
