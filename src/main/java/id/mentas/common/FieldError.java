package id.mentas.common;

/**
 * What is wrong with one field.
 *
 * @param field name of the field, empty when the whole is meant
 * @param message one Indonesian sentence: what is wrong and what to do
 */
public record FieldError(String field, String message) {}
