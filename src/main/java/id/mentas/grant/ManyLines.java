package id.mentas.grant;

import id.mentas.common.PlainText;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that may have several lines, such as a reason. Every other value of a form or page is one line: {@link PlainText#line}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface ManyLines {}
