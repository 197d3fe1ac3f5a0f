package id.mentas.handover;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bringing the goods of one case home.
 *
 * @param result null until it is decided
 * @param decidedBy user id
 * @param number of the handover record
 * @param noKk number of the family card that was seen
 * @param complete nothing of the goods is owed: all received, none to be replaced
 */
record Handover(
        String caseNumber,
        LocalDate appointment,
        @Nullable HandoverResult result,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String number,
        @Nullable String noKk,
        @Nullable Boolean complete,
        @Nullable String note,
        @Nullable String witnessName,
        @Nullable String witnessRole,
        @Nullable String coordinates,
        @Nullable UUID photo,
        @Nullable UUID signature,
        @Nullable Boolean thumbprint) {

    /** The goods were given. @throws IllegalStateException when it was decided before */
    Handover handedOver(
            String recordNumber, String by, HandOverGoods form, Delivery.Proof proof, UUID picture, UUID mark) {
        requireOpen();
        return new Handover(
                caseNumber,
                appointment,
                HandoverResult.HANDED_OVER,
                form.visitedOn(),
                by,
                null,
                recordNumber,
                form.noKk(),
                form.goods().stream().noneMatch(HandOverGoods.Line::isOwed),
                form.note(),
                proof.witnessName(),
                proof.witnessRole(),
                proof.coordinates(),
                picture,
                mark,
                proof.isThumbprint());
    }

    /** The goods stay. @throws IllegalStateException when it was decided before */
    Handover failed(HandoverResult why, LocalDate day, String by, String because) {
        requireOpen();
        return new Handover(
                caseNumber,
                appointment,
                why,
                day,
                by,
                because,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What the record of it says. @throws NullPointerException when the goods were not given */
    Receipt receipt() {
        return new Receipt(
                caseNumber,
                1,
                known(number),
                null,
                known(decidedOn),
                known(decidedBy),
                note,
                known(witnessName),
                known(witnessRole),
                coordinates,
                known(photo),
                known(signature),
                known(thumbprint));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "The handover is not recorded");
    }

    private void requireOpen() {
        if (result != null) {
            throw new IllegalStateException("Handover of " + caseNumber + " is decided: " + result);
        }
    }

    @Override
    public String toString() {
        return "handover of " + caseNumber;
    }
}
