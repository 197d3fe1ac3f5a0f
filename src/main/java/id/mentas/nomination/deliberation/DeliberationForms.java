package id.mentas.nomination.deliberation;

import id.mentas.engine.form.TaskForm;
import id.mentas.nomination.NominationProcess;
import id.mentas.people.directory.People;
import id.mentas.people.directory.SignedIn;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of a village deliberation. */
@Configuration
class DeliberationForms {

    @Bean
    TaskForm<VillageDeliberation> villageDeliberation(
            DeliberationService service, DeliberationFacts facts, People people) {
        return TaskForm.of(VillageDeliberation.class, context -> facts.toChoose(people.signedIn()), (context, form) -> {
                    SignedIn me = people.signedIn();
                    String key = service.hold(form, me);
                    return Map.of(
                            TaskForm.BUSINESS_KEY,
                            key,
                            NominationProcess.KABUPATEN,
                            form.village().substring(0, 4),
                            DeliberationProcess.VILLAGE,
                            form.village());
                })
                .withFactsOfChoice((context, village) -> facts.of(village, people.signedIn()));
    }
}
