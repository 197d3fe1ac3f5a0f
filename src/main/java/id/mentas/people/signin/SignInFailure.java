package id.mentas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the login page, which says in words what was wrong. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SignInConfiguration.LOGIN + "?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof SignInLater later) {
            return later.isBusy() ? "sibuk" : "tunggu=" + later.seconds();
        }
        if (failure instanceof DisabledException) {
            return "tanpaKelompok";
        }
        return failure instanceof BadCredentialsException ? "salah" : "gangguan";
    }
}
