package id.mentas.documents;

import id.mentas.grant.CaseNumber;
import id.mentas.grant.round.RoundKey;
import org.jspecify.annotations.Nullable;

/**
 * To what a document belongs.
 *
 * @param roundKey business key of a round process, {@code UEP-2026-1-6411/decree-1}
 * @param tenant kabupaten/kota
 * @param audience a further group of the tenant that may read it, {@code disnakertrans}
 */
public record Owner(@Nullable String caseNumber, @Nullable String roundKey, String tenant, @Nullable String audience) {

    /** A document of one case. */
    public static Owner ofCase(String caseNumber) {
        return new Owner(caseNumber, null, CaseNumber.parse(caseNumber).kabupaten(), null);
    }

    /** A document of a decree round, an order, a session or an import. */
    public static Owner ofRound(String tenant, String roundKey) {
        return new Owner(null, roundKey, tenant, null);
    }

    /** Also of a round process. */
    public Owner in(String newRoundKey) {
        return new Owner(caseNumber, newRoundKey, tenant, audience);
    }

    /** Readable by one more group of the tenant. */
    public Owner alsoFor(String group) {
        return new Owner(caseNumber, roundKey, tenant, group);
    }

    /** As people say it. */
    String word() {
        if (caseNumber != null) {
            return caseNumber;
        }
        return roundKey == null ? tenant : RoundKey.inWords(roundKey);
    }
}
