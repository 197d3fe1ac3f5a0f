package id.mentas.letters;

import id.mentas.engine.decision.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room wants to hear from the office's tables. */
@Configuration
class LettersTables {

    @Bean
    DecisionContract taskRemindersContract() {
        return TaskReminderRules.CONTRACT;
    }
}
