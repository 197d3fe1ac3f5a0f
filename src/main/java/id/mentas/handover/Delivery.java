package id.mentas.handover;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods given at the recipient's door, at once or what was still owed: the same lines, the same proof. */
interface Delivery {

    boolean identitySeen();

    @Nullable List<HandOverGoods.Line> lines();

    @Nullable UploadedFile photo();

    @Nullable UploadedFile signature();

    @Nullable String witnessName();

    @Nullable String witnessRole();

    @Nullable String coordinates();

    @Nullable String note();

    /** Why what is odd about the delivery is right. */
    @Nullable String explanation();

    default List<HandOverGoods.Line> goods() {
        List<HandOverGoods.Line> goods = lines();
        return goods == null ? List.of() : goods;
    }

    /** What else is wanted than every record does. */
    default List<FieldError> alsoMissing() {
        return List.of();
    }

    /** @throws Refused when a part of the proof is missing, or nothing at all was received */
    default Proof proof() {
        List<FieldError> missing = new ArrayList<>();
        if (!identitySeen()) {
            missing.add(new FieldError("identitySeen", "KTP penerima: centang setelah KTP dilihat."));
        }
        missing.addAll(alsoMissing());
        UploadedFile photo = photo();
        if (photo == null) {
            missing.add(new FieldError("photo", "Foto serah terima: ambil foto penerima bersama barangnya."));
        }
        UploadedFile signature = signature();
        if (signature == null) {
            missing.add(new FieldError("signature", "Tanda tangan penerima: minta tanda tangan atau cap jempol."));
        }
        String witnessName = witnessName();
        String witnessRole = witnessRole();
        if (witnessName == null || witnessRole == null) {
            missing.add(new FieldError("witnessName", "Nama saksi: isi nama dan jabatan saksi."));
        }
        String coordinates = coordinates();
        if (coordinates == null) {
            missing.add(new FieldError("coordinates", "Titik lokasi: ambil atau tulis titik lokasi rumah."));
        }
        checkGoods(missing);
        if (photo == null
                || signature == null
                || witnessName == null
                || witnessRole == null
                || coordinates == null
                || !missing.isEmpty()) {
            throw new Refused(missing);
        }
        return new Proof(photo, signature, witnessName, witnessRole, coordinates);
    }

    private void checkGoods(List<FieldError> missing) {
        if (goods().stream().noneMatch(HandOverGoods.Line::received)) {
            missing.add(new FieldError(
                    "lines",
                    "Barang: tidak satu pun ditandai diterima, jadi tidak ada berita acara. Centang barang yang diterima, atau"
                            + " pilih \"Barang belum dapat diserahkan\"."));
            return;
        }
        goods().stream()
                .filter(line -> line.received() && line.condition() == null)
                .findFirst()
                .ifPresent(line ->
                        missing.add(new FieldError("lines", "Barang: pilih keadaan setiap barang yang diterima.")));
        if (note() == null && goods().stream().anyMatch(line -> !line.isGood())) {
            missing.add(new FieldError("note", "Catatan: jelaskan barang yang tidak diterima atau tidak baik."));
        }
    }

    /** What proves that goods were given. */
    record Proof(
            UploadedFile photo, UploadedFile signature, String witnessName, String witnessRole, String coordinates) {

        /** Whether the mark of the recipient is a photographed thumbprint. */
        boolean isThumbprint() {
            return signature.contentType().equals("image/jpeg");
        }
    }
}
