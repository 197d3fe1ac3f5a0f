package id.mentas.monitoring;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a TKSK did about an obstacle. @param needs codes of needs that another agency can meet */
record ResolveObstacle(
        @Label("Tanggal pendampingan")
                @NotNull(message = "isi tanggalnya.") @Between(
                        from = {KnownDay.LAST_VISIT},
                        to = {KnownDay.TODAY})
                LocalDate actedOn,
        @ManyLines
                @Label("Yang dilakukan")
                @NotBlank(message = "tulis apa yang dilakukan.") @Size(max = 1000, message = "paling panjang 1000 huruf.") String action,
        @Label("Hasilnya") @NotNull(message = "pilih salah satu.") Result result,
        @Label("Kebutuhan untuk dirujuk") List<String> needs) {

    /** How far the obstacle is out of the way. */
    enum Result {
        RESOLVED("selesai"),
        PARTLY("sebagian selesai"),
        UNRESOLVED("belum selesai");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
