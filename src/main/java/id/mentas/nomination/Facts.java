package id.mentas.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.Map;

/** Everything that the eligibility table reads. */
record Facts(@JsonUnwrapped RegistryFacts registry, @JsonUnwrapped DuplicateFacts duplicates) {

    /** By the names of the table's inputs. */
    Map<String, Object> byName() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("desil", registry.desil());
        inputs.put("age", registry.age());
        inputs.put("publicServant", registry.publicServant());
        inputs.put("dataAgeMonths", registry.dataAgeMonths());
        inputs.put("nikTemporary", registry.nikTemporary());
        inputs.put("nikBirthdateMismatch", registry.nikBirthdateMismatch());
        inputs.put("nikSexMismatch", registry.nikSexMismatch());
        inputs.put("alreadyNominated", duplicates.alreadyNominated());
        inputs.put("yearsSinceGrant", duplicates.yearsSinceGrant());
        inputs.put("sameHousehold", duplicates.sameHousehold());
        inputs.put("possibleDuplicate", duplicates.possibleDuplicate());
        return inputs;
    }
}
