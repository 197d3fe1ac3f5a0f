package id.mentas.assessment;

/** Points of one criterion. @param scoredBy the table and its version, `assessment-score:3` */
record Points(String criterion, int points, String scoredBy) {}
