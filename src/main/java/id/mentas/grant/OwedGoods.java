package id.mentas.grant;

import java.util.List;

/** Tells other stages what of a case's goods is still owed, though the case has gone on. */
public interface OwedGoods {

    /** In words, "10 kg Tepung terigu"; empty when everything came, or nothing was given yet. */
    List<String> owed(String caseNumber);
}
