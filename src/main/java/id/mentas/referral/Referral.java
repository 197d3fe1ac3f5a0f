package id.mentas.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One case handed on to one agency.
 *
 * @param agency group of the agency, `pupr`
 * @param decidedBy table and version that named the agency
 * @param letterNumber null until the letter is sent
 */
record Referral(
        String caseNumber,
        String agency,
        String agencyName,
        State state,
        String decidedBy,
        List<Service> services,
        @Nullable LocalDate consentOn,
        @Nullable String letterNumber,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn) {

    enum State {
        PROPOSED,
        DECLINED,
        CONSENTED,
        SENT,
        ACCEPTED,
        REJECTED,
        SERVED,
        NOT_SERVED
    }

    /** A need and what is asked for it. @param needName in Indonesian */
    record Service(String need, String needName, String service) {}

    /** @throws IllegalStateException when the referral does not stand where this step begins */
    void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Referral of " + caseNumber + " to " + agency + " is " + state);
        }
    }

    String needsInWords() {
        return services.stream().map(Service::needName).distinct().collect(Collectors.joining(", "));
    }

    List<String> serviceNames() {
        return services.stream().map(Service::service).distinct().toList();
    }
}
