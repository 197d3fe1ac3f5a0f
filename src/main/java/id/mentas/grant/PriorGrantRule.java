package id.mentas.grant;

/** The office's rule of how long a person or family that had a grant gets no other; it stands in one decision table. */
public interface PriorGrantRule {

    /** Whether so many whole years since the last grant are too few for another. */
    boolean isTooSoon(int years);
}
