package id.mentas.people.signin;

import id.mentas.common.IsoDay;
import id.mentas.common.Refused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.Formatter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Pages and the API read days as forms do: strictly, and with a sentence where there is no such day. */
@ControllerAdvice
class StrictDays {

    @InitBinder
    void readDaysStrictly(WebDataBinder binder) {
        binder.addCustomFormatter(new Formatter<LocalDate>() {
            @Override
            public LocalDate parse(String text, Locale locale) {
                return IsoDay.parse(text.strip());
            }

            @Override
            public String print(LocalDate day, Locale locale) {
                return day.toString();
            }
        });
    }

    /** What a person reads who sent no day where one is wanted; empty where something else was mistyped. */
    static Optional<Refused> refusal(MethodArgumentTypeMismatchException fault) {
        return LocalDate.class.equals(fault.getRequiredType())
                ? Optional.of(new Refused(fault.getName(), "Tanggal: " + IsoDay.ADVICE))
                : Optional.empty();
    }
}
