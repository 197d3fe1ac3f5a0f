package id.mentas.catalogue.edit;

import id.mentas.common.Label;
import id.mentas.common.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One line of wanted goods: a name of the catalogue, or any other with a reason. */
public record GoodsRow(
        @Label("Barang")
                @NotBlank(message = "isi nama barang.") @Size(max = 200, message = "nama barang terlalu panjang.") String item,
        @Label("Spesifikasi") @Nullable @Size(max = 500, message = "spesifikasi terlalu panjang.") String specification,
        @Label("Jumlah")
                @NotNull(message = "isi jumlah barang.") @Min(value = 1, message = "jumlah paling sedikit 1.") @Max(value = 100_000, message = "jumlah paling banyak 100.000.") Integer quantity,
        @Label("Satuan") @NotBlank(message = "isi satuan barang.") @Size(max = 30, message = "satuan terlalu panjang.") String unit,
        @Label("Harga satuan")
                @NotNull(message = "isi harga satuan.") @Min(value = 1, message = "harga satuan harus lebih dari nol.") @Max(value = 1_000_000_000, message = "harga satuan paling banyak 1.000.000.000.") Long unitPrice,
        @Label("Alasan di luar katalog") @Nullable @Size(max = 500, message = "alasan terlalu panjang.") String reason) {

    public Money total() {
        return Money.of(unitPrice).times(quantity);
    }
}
