package id.mentas.registry.place;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which rows of a file are taken.
 *
 * @param area kabupaten/kota whose rows are taken, `64` for the whole province
 * @param later kabupaten/kota from which none is taken yet, with a sentence that says from when
 * @param referenceDay of the round: nobody born after it is taken
 * @param sent the day on which the file came: no data are newer
 */
public record Reach(String area, Map<String, String> later, LocalDate referenceDay, LocalDate sent) {}
