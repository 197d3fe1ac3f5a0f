package id.mentas.people.directory;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the demo: one administrator from the settings; everybody else is enrolled by that person. */
@Component
@Profile("!" + DemoPeople.PROFILE)
class FirstAdministrator implements FirstPeople {

    private final PeopleSettings settings;
    private final Roll roll;

    FirstAdministrator(PeopleSettings settings, Roll roll) {
        this.settings = settings;
        this.roll = roll;
    }

    /** An existing user of that id becomes administrator and keeps the password. */
    @Override
    public void make() {
        String id = settings.adminId();
        if (id.isBlank() || roll.isAdministrator(id)) {
            return;
        }
        if (roll.knownUsers().contains(id)) {
            roll.makeAdministrator(id);
        } else if (!settings.adminPassword().isBlank()) {
            roll.enrol(new Roll.Newcomer(
                    id,
                    "Administrator",
                    "Mentas",
                    "",
                    settings.adminPassword(),
                    List.of(Role.ADMIN.group()),
                    List.of()));
        }
    }
}
