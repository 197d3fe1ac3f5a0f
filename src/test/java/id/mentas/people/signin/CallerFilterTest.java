package id.mentas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.Callers;
import id.mentas.people.directory.People;
import id.mentas.people.directory.SignedIn;
import id.mentas.testing.MentasTest;
import jakarta.servlet.ServletException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@MentasTest
class CallerFilterTest {

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("kab6411", null, List.of()));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theEngineKnowsThePersonDuringTheRequestAndForgetsAfterwards() throws Exception {
        run((request, response) -> {
            SignedIn me = people.signedIn();
            assertThat(me.userId()).isEqualTo("kab6411");
            assertThat(me.groups()).containsExactly("dinsos-kab");
            assertThat(me.tenants()).containsExactly("6411");
            assertThat(me.mayStaffOf("6411")).isTrue();
            assertThat(me.mayStaffOf("6474")).isFalse();
            assertThat(me.isProvincial()).isFalse();
        });

        assertThat(callers.current()).isEmpty();
    }

    @Test
    void theEngineForgetsThePersonAfterAFailureToo() {
        assertThatThrownBy(() -> run((request, response) -> {
                    throw new ServletException("failed");
                }))
                .hasMessage("failed");

        assertThat(callers.current()).isEmpty();
    }

    private void run(jakarta.servlet.FilterChain chain) throws Exception {
        new CallerFilter(people, callers).doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }
}
