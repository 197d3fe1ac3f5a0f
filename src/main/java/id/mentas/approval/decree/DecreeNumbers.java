package id.mentas.approval.decree;

import id.mentas.approval.round.ApprovalSettings;
import id.mentas.approval.round.DecreePattern;
import id.mentas.grant.Numbers;
import id.mentas.grant.round.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of decrees by the pattern of their round, without gaps and doubles. */
@Component
class DecreeNumbers {

    private final Numbers numbers;
    private final ApprovalSettings settings;

    DecreeNumbers(Numbers numbers, ApprovalSettings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    /** The next number; others wait until this transaction ends, and a rolled-back one gives its number back. */
    String next(Round round, LocalDate day) {
        DecreePattern pattern = patternOf(round);
        long serial = numbers.next(pattern.sequence(round.number(), day.getYear()));
        return pattern.number(serial, round.number(), day);
    }

    private DecreePattern patternOf(Round round) {
        String own = round.signing().decreePattern();
        return new DecreePattern(own == null ? settings.decreeNumber() : own);
    }
}
