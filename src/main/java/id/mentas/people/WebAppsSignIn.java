package id.mentas.people;

import id.mentas.engine.Caller;
import id.mentas.people.directory.People;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Tasklist, Cockpit and Admin who has signed in at our login page. */
public class WebAppsSignIn extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

    private final People people;

    public WebAppsSignIn(People people) {
        this.people = people;
    }

    /** The web application would make a provider by class name; this filter is its own. */
    @Override
    public void init(FilterConfig configuration) {
        authenticationProvider = this;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        Caller caller = people.read(who.getName());
        if (caller.groups().isEmpty()) {
            return AuthenticationResult.unsuccessful();
        }
        AuthenticationResult result = AuthenticationResult.successful(caller.userId());
        result.setGroups(List.copyOf(caller.groups()));
        result.setTenants(List.copyOf(caller.tenants()));
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // 401 alone: Tasklist's script leads to the login page.
    }
}
