package id.mentas.people.access;

import id.mentas.common.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the engine our rules for passwords, so that Admin and REST take no other. */
@Component
class PasswordPolicyOfHouse implements PasswordPolicy, PasswordPolicyRule {

    private final PasswordRules rules;

    PasswordPolicyOfHouse(PasswordRules rules) {
        this.rules = rules;
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(this);
    }

    /** The key under which Admin shows the rule. */
    @Override
    public String getPlaceholder() {
        return "PASSWORD_POLICY_LENGTH";
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of("minLength", Integer.toString(PasswordRules.SHORTEST));
    }

    @Override
    public boolean execute(String candidate) {
        return execute(candidate, null);
    }

    /** Asked while a password is set, it says why it is not taken: the engine's own words would be English. */
    @Override
    public boolean execute(String candidate, @Nullable User user) {
        Optional<String> refusal = rules.refusal(candidate, user == null ? "" : user.getId());
        if (refusal.isPresent() && Context.getCommandContext() != null) {
            throw new Refused("password", refusal.get());
        }
        return refusal.isEmpty();
    }
}
