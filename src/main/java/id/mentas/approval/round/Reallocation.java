package id.mentas.approval.round;

import java.time.Instant;

/**
 * Places that moved from one kabupaten/kota to another.
 *
 * @param key business key of the process that moved them
 * @param promoted how many on the receiving waitlist got a place by it at once
 */
public record Reallocation(
        String key,
        String round,
        String from,
        String to,
        int places,
        String reason,
        int promoted,
        String person,
        Instant at) {}
