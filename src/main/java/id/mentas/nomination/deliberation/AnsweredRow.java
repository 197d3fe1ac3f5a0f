package id.mentas.nomination.deliberation;

import id.mentas.common.FieldError;

/**
 * A row of a village deliberation that has an answer, with the task that it answers.
 *
 * @param number as the person counts, from 1
 */
record AnsweredRow(int number, VillageDeliberation.Asked asked, VillagePeople.Waiting waiting) {

    static final String FIELD = "people";

    FieldError fault(String sentence) {
        return fault(number, waiting.villager().name(), sentence);
    }

    static FieldError fault(int number, String name, String sentence) {
        return new FieldError(FIELD, "Baris " + number + (name.isEmpty() ? "" : ", " + name) + ": " + sentence);
    }
}
