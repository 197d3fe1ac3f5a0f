package id.mentas.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every page of the engine's web applications keep its own nonce. The engine keeps one for the whole application: a page that opens
 * while anybody else calls names another nonce in its header than in its scripts, and stays blank.
 */
class PageNonce extends OncePerRequestFilter {

    /** Where the engine leaves the nonce between the header's filter and the page's. */
    static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = own(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext own(HttpServletRequest request) {
        ServletContext shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> call(request, shared, method, arguments));
    }

    private static @Nullable Object call(
            HttpServletRequest request, ServletContext shared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && NONCE.equals(arguments[0])) {
            switch (method.getName()) {
                case "setAttribute" -> {
                    request.setAttribute(NONCE, arguments[1]);
                    return null;
                }
                case "getAttribute" -> {
                    return request.getAttribute(NONCE);
                }
                default -> {}
            }
        }
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
