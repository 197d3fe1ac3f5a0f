package id.mentas.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Tells whether a call comes from a person at one of the engine's doors or from the house itself. */
public final class Doors {

    private final ProcessEngineConfigurationImpl configuration;

    public Doors(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    /** The person who calls; null for jobs, delegates and work marked {@link InHouse}. */
    public @Nullable Authentication person() {
        boolean house = InHouse.isActive() || Context.getCommandContext() != null;
        Authentication authentication = configuration.getIdentityService().getCurrentAuthentication();
        return house || authentication == null || authentication.getUserId() == null ? null : authentication;
    }

    /** Refuses every person. */
    public void closed(String sentence) {
        if (person() != null) {
            throw new ClosedDoor(sentence);
        }
    }

    public static boolean isAdministrator(Authentication person) {
        List<String> groups = person.getGroupIds();
        return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
    }
}
