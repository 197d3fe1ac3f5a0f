package id.mentas.documents;

/** A line "label: value" of a paper, both in Indonesian. */
public record Fact(String label, String value) {}
