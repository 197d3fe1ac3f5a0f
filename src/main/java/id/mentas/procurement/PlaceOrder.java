package id.mentas.procurement;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** With which supplier, under which contract, at which prices and until when the goods are ordered. */
record PlaceOrder(
        @Label("Penyedia")
                @NotNull(message = "isi nama penyedia.") @Size(max = 200, message = "paling panjang 200 huruf.") String supplier,
        @Label("Alamat penyedia") @Size(max = 300, message = "paling panjang 300 huruf.") @Nullable String supplierAddress,
        @Label("Nomor e-katalog atau kontrak")
                @NotNull(message = "isi nomor e-katalog atau kontrak.") @Size(max = 100, message = "paling panjang 100 huruf.") String contractNumber,
        @Label("Tanggal kontrak")
                @NotNull(message = "isi tanggal kontrak.") @Between(
                        from = {KnownDay.DECREE},
                        to = {KnownDay.TODAY})
                LocalDate contractDate,
        @Label("Tanggal janji kirim")
                @NotNull(message = "isi tanggal janji kirim.") @Between(
                        from = {KnownDay.TODAY, KnownDay.CONTRACT},
                        to = {KnownDay.BUDGET_END})
                LocalDate promisedOn,
        @Label("Harga") @NotEmpty(message = "isi harga setiap barang.") @Valid List<Price> lines) {

    /** The price of one line; the rest is shown and sent back. */
    record Price(
            int line,
            @Nullable String name,
            @Nullable String specification,
            @Nullable String unit,
            @Nullable Integer quantity,
            @Nullable Long estimate,
            @NotNull(message = "isi harga satuan.") @Min(value = 1, message = "harga satuan harus lebih dari nol.") @Max(value = 1_000_000_000, message = "harga satuan paling banyak 1.000.000.000.") Long unitPrice) {}

    PurchaseOrder.Contract contract(String person) {
        return new PurchaseOrder.Contract(supplier, supplierAddress, contractNumber, contractDate, promisedOn, person);
    }

    /** Price by line; of a line sent twice the last stands. */
    Map<Integer, Money> prices() {
        return lines.stream().collect(Collectors.toMap(Price::line, price -> Money.of(price.unitPrice()), (a, b) -> b));
    }
}
