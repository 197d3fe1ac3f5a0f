package id.mentas.handover;

import id.mentas.grant.Numbers;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of handover records, one series a year without gaps, for first and further records alike. */
@Component
class RecordNumbers {

    private final Numbers numbers;

    RecordNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    /** @param day on which the goods were given */
    String next(LocalDate day) {
        return "027/%d/BAST/%d".formatted(numbers.next("bast/" + day.getYear()), day.getYear());
    }
}
