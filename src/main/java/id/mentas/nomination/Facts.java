package id.mentas.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.Map;

/** Everything that the eligibility table reads. */
public record Facts(@JsonUnwrapped RegistryFacts registry, @JsonUnwrapped DuplicateFacts duplicates) {

    /** All of it in one number: equal facts have equal keys. Never below zero. */
    public long key() {
        return (long) duplicates.code() << Integer.SIZE | registry.code();
    }

    /** The facts of a key. */
    public static Facts ofKey(long key) {
        return new Facts(RegistryFacts.ofCode((int) key), DuplicateFacts.ofCode((int) (key >> Integer.SIZE)));
    }

    /** With what was found of duplicates in another look. */
    public Facts and(DuplicateFacts found) {
        return new Facts(registry, duplicates.and(found));
    }

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
        inputs.put("nikUnusual", registry.nikUnusual());
        inputs.put("nikKkSwapped", registry.nikKkSwapped());
        inputs.put("possiblyDeceased", registry.possiblyDeceased());
        inputs.put("alreadyNominated", duplicates.alreadyNominated());
        inputs.put("yearsSinceGrant", duplicates.yearsSinceGrant());
        inputs.put("sameHousehold", duplicates.sameHousehold());
        inputs.put("possibleDuplicate", duplicates.possibleDuplicate());
        return inputs;
    }
}
