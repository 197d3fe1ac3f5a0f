package id.mentas.approval.decree;

import id.mentas.common.Label;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/**
 * The signature under the changes that wait.
 *
 * @param version mark of the list that the form showed
 */
record SignAmendment(
        @Label("Pernyataan") @AssertTrue(message = "centang bahwa daftar perubahan sudah dibaca dan ditandatangani.") boolean agreed,
        @Label("Tanda daftar") @Nullable String version) {}
