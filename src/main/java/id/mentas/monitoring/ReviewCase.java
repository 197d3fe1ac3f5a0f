package id.mentas.monitoring;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the kabupaten decides of a business that failed twice or whose goods were sold. */
record ReviewCase(
        @Label("Putusan") @NotNull(message = "pilih salah satu.") Decision decision,
        @ManyLines
                @Label("Alasan")
                @NotBlank(message = "tulis alasannya.") @Size(max = 1000, message = "paling panjang 1000 huruf.") String reason) {

    /** What becomes of the case. */
    enum Decision {
        GO_ON("Pemantauan dilanjutkan"),
        REFER("Dirujuk sekarang"),
        FAIL("Ditutup sebagai gagal");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
