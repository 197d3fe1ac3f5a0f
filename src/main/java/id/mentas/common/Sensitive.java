package id.mentas.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a form record, or of a line in it, that holds a number of identity or a telephone number: the room keeps it where it
 * belongs, and the record of decisions keeps and shows it masked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Sensitive {}
