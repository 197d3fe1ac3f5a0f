package id.mentas.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep what the engine's own interface sends with each page though it never changes: the files of its plugins, which
 * carry the version in their address, and the name of the one engine.
 */
@Component
class PluginFilesForGood extends OncePerRequestFilter {

    private static final Pattern PLUGIN_FILE =
            Pattern.compile("/camunda/api/\\w+/plugin/\\w+/static/app/plugin\\.(js|css)");
    private static final Pattern ENGINES = Pattern.compile("/camunda/api/engine/engine/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean plugin = request.getParameterMap().containsKey("bust")
                && PLUGIN_FILE.matcher(path).matches();
        if (request.getMethod().equals("GET") && plugin) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
        } else if (request.getMethod().equals("GET") && ENGINES.matcher(path).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=86400");
        }
        chain.doFilter(request, response);
    }
}
