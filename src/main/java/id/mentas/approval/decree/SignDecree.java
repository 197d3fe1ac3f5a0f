package id.mentas.approval.decree;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The signatory's decision on a decree.
 *
 * @param version mark of the list that the form showed; forms of earlier tasks show none
 */
record SignDecree(
        @Label("Keputusan") @NotNull(message = "pilih keputusan.") Signature decision,
        @ManyLines @Label("Catatan") @Nullable @Size(max = 1000, message = "paling banyak 1.000 huruf.") String note,
        @Label("Tanda daftar") @Nullable String version) {

    /** How a signatory can decide; the model's gateway reads these names. */
    enum Signature {
        SIGN,
        RETURN
    }
}
