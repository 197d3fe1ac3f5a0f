package id.mentas.assessment;

/**
 * Points of one criterion.
 *
 * @param words what the person is told of it; empty where the table says nothing
 * @param scoredBy the table and its version, `assessment-score:3`
 */
record Points(String criterion, int points, String words, String scoredBy) {}
