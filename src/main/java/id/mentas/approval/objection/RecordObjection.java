package id.mentas.approval.objection;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Start form of {@code objection}: who objects to whose name, and why. */
public record RecordObjection(
        @Label("Nomor kasus yang disanggah") @NotBlank(message = "isi nomor kasus.") String caseNumber,
        @Label("Yang menyanggah")
                @NotBlank(message = "isi siapa yang menyanggah.") @Size(max = 200, message = "paling banyak 200 huruf.") String objector,
        @ManyLines
                @Label("Alasan sanggahan")
                @NotBlank(message = "tulis alasan sanggahan.") @Size(max = 2000, message = "paling banyak 2.000 huruf.") String reason) {}
