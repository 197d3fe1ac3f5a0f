package id.mentas.referral;

import id.mentas.engine.ForModels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the model to which agencies a case is to be referred. */
@Component
@ForModels
public class ReferredAgencies {

    private final Referrals referrals;

    ReferredAgencies(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Groups of the agencies, in order. */
    public List<String> of(String caseNumber) {
        return referrals.of(caseNumber).stream().map(Referral::agency).toList();
    }
}
