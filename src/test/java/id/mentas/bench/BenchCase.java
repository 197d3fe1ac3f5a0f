package id.mentas.bench;

/** What the engine is told of a case. */
record BenchCase(String caseNumber, String kecamatan, String businessType) {}
