package id.mentas.procurement;

import id.mentas.engine.InHouse;
import id.mentas.engine.message.Words;
import id.mentas.grant.Numbers;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What procurement says to its processes. */
@Component
class ProcurementProcess {

    static final String ORDER = "procurement-order";
    static final String PACKAGE_READY = "procurement.packageReady";

    /** The stage's only result. */
    static final String READY = "READY";

    private final RuntimeService runtime;
    private final Words words;
    private final Numbers numbers;

    ProcurementProcess(@Lazy RuntimeService runtime, Words words, Numbers numbers) {
        this.runtime = runtime;
        this.words = words;
        this.numbers = numbers;
    }

    /** The package of a case is whole. */
    void packageReady(String caseNumber, String order) {
        words.say(caseNumber, PACKAGE_READY, PACKAGE_READY + "/" + caseNumber + "/" + order);
    }

    /** Opens an order of packages that no decree's order holds. */
    void openFollowUp(String round, String kabupaten) {
        String key = followUpKey(round, kabupaten);
        InHouse.run(
                () -> runtime.startProcessInstanceByKey(ORDER, key, Map.of("round", round, "kabupaten", kabupaten)));
    }

    /** Business key of the next order of what was left. */
    String followUpKey(String round, String kabupaten) {
        String place = round + "/" + kabupaten;
        return place + "/follow-up-" + numbers.next("follow-up/" + place);
    }
}
