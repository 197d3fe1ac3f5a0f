package id.mentas.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Between which days a date of a form record lies, both included: not before the latest known day of {@code from}, not after the
 * earliest known day of {@code to}. Every date of a form has it; the form door enforces it and the browser shows it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Between {
    KnownDay[] from();

    KnownDay[] to();
}
