package id.mentas.people;

import id.mentas.grant.IsoDay;
import id.mentas.grant.Refused;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Pages and the API read days as forms do: strictly, and with a sentence where there is no such day. */
@ControllerAdvice
class StrictDays {

    @InitBinder
    void readDaysStrictly(WebDataBinder binder) {
        binder.addCustomFormatter(new Formatter<LocalDate>() {
            @Override
            public LocalDate parse(String text, Locale locale) {
                try {
                    return IsoDay.parse(text.strip());
                } catch (IllegalArgumentException noDay) {
                    // A plain argument would be told as a mistyped parameter, in the framework's words.
                    throw new Refused("Tanggal: " + IsoDay.ADVICE);
                }
            }

            @Override
            public String print(LocalDate day, Locale locale) {
                return day.toString();
            }
        });
    }
}
