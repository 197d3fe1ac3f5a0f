package id.mentas.people.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import id.mentas.engine.Callers;
import id.mentas.people.WebAppsSignIn;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import id.mentas.web.Fault;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.RequestContextFilter;

/**
 * The one sign-in: a login page for people, HTTP Basic for programs, one and the same users behind both.
 *
 * <p>All paths are matched as {@link PathPatternRequestMatcher}: matchers of Spring MVC miss the engine's own servlets.
 */
@Configuration
class SignInConfiguration {

    static final String LOGIN = "/login";

    private static final String UNSIGNED = "Anda belum masuk, atau nama pengguna dan kata sandi tidak cocok.";

    private static final String CONTENT_SECURITY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " style-src 'self' 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'; form-action 'self';"
                    + " base-uri 'self'";

    /** What anybody may ask without signing in: whether a paper is genuine, and by the code on a letter where the own case stands. */
    private static final RequestMatcher OPEN_PAGES = anyOf("/sk/*", "/periksa", "/penerima", "/penerima/*");

    @Bean
    AuthenticationManager authenticationManager(EngineSignIn signIn) {
        return new ProviderManager(signIn);
    }

    /** Programs at the engine's own interface: HTTP Basic at each call, no session. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRestDoor(HttpSecurity http, People people, Callers callers) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(SignInConfiguration::askProgram))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(SignInConfiguration::askProgram))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new OtherSites(), AuthorizationFilter.class)
                .addFilterAfter(new FirstPassword(), AuthorizationFilter.class)
                .addFilterAfter(new CallerFilter(people, callers), AuthorizationFilter.class)
                .build();
    }

    /** The engine's web applications, which keep their own guard against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain webAppsDoor(HttpSecurity http) throws Exception {
        RequestMatcher api = path("/camunda/api/**");
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                anyOf("/camunda/assets/**", "/camunda/lib/**", "/camunda/favicon.ico"),
                                anyOf(
                                        "/camunda/app/*/locales/**",
                                        "/camunda/app/*/styles/**",
                                        "/camunda/app/*/scripts/**"))
                        .permitAll()
                        .requestMatchers(path("/camunda/api/admin/auth/user/*/login/*"))
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.defaultAuthenticationEntryPointFor(SignInConfiguration::refuse, api)
                                .defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint(LOGIN), new NegatedRequestMatcher(api)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable()).frameOptions(frames -> frames.sameOrigin()))
                .addFilterBefore(new SetupDoor(), AuthorizationFilter.class)
                .addFilterAfter(new FirstPassword(), AuthorizationFilter.class)
                .addFilterAfter(new PageNonce(), AuthorizationFilter.class)
                .build();
    }

    /** Our API and the operator's pages: HTTP Basic, or the session of somebody who has signed in. */
    @Bean
    @Order(3)
    SecurityFilterChain apiDoor(HttpSecurity http, People people, Callers callers) throws Exception {
        return http.securityMatcher(anyOf("/api/**", "/actuator/**"))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(anyOf("/actuator/health", "/actuator/health/**"))
                                .permitAll()
                                .requestMatchers(path("/actuator/**"))
                                .access(administrators(people))
                                .anyRequest()
                                .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(SignInConfiguration::askProgram))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(SignInConfiguration::askProgram))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SignInConfiguration::isBasic))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new StrangersUploads(SignInConfiguration::isBasic), CsrfFilter.class)
                .addFilterBefore(new OtherSites(), AuthorizationFilter.class)
                .addFilterAfter(new FirstPassword(), AuthorizationFilter.class)
                .addFilterAfter(new CallerFilter(people, callers), AuthorizationFilter.class)
                .build();
    }

    /** Our pages. */
    @Bean
    @Order(4)
    SecurityFilterChain pagesDoor(
            HttpSecurity http, People people, Callers callers, MultipartConfigElement uploads, OpenPageUse openPages)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(anyOf(LOGIN, "/mentas.css", "/favicon.ico", "/favicon.svg", "/error"))
                        .permitAll()
                        .requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage(LOGIN)
                        .usernameParameter("pengguna")
                        .passwordParameter("sandi")
                        .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl(LOGIN + "?keluar"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, refusal) -> {
                    if (refusal instanceof CsrfException && path(LOGIN).matches(request)) {
                        response.sendRedirect(request.getContextPath() + LOGIN + "?usang");
                    } else if (request.getContentLengthLong() > uploads.getMaxRequestSize()) {
                        // Its fields, the form's token among them, were not read.
                        response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
                    } else {
                        response.sendError(whyDenied(request));
                    }
                }))
                // Nothing is changed by asking, and who asks has no session.
                .csrf(csrf -> csrf.ignoringRequestMatchers(OPEN_PAGES))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(withDefaults()))
                .addFilterBefore(
                        new OpenPageLimit(OPEN_PAGES, System::currentTimeMillis, openPages::count), CsrfFilter.class)
                .addFilterBefore(new StrangersUploads(OPEN_PAGES::matches), CsrfFilter.class)
                .addFilterAfter(new FirstPassword(), AuthorizationFilter.class)
                .addFilterAfter(new CallerFilter(people, callers), AuthorizationFilter.class)
                .build();
    }

    /** An upload that could not be taken has no token; asked once more for its parts, the house says why. */
    private static int whyDenied(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        try {
            request.getParts();
            return HttpServletResponse.SC_FORBIDDEN;
        } catch (IllegalStateException tooLarge) {
            return HttpStatus.PAYLOAD_TOO_LARGE.value();
        } catch (IOException | ServletException broken) {
            return Fault.of(broken).map(Fault::status).orElse(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** Lets the engine's web applications take over who is signed in. */
    @Bean
    FilterRegistrationBean<WebAppsSignIn> webAppsSignIn(People people) {
        FilterRegistrationBean<WebAppsSignIn> registration = new FilterRegistrationBean<>(new WebAppsSignIn(people));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(201);
        return registration;
    }

    /** Who checks a password asks where it comes from; Jersey's own filter of this kind would come after that. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestOfThread() {
        FilterRegistrationBean<RequestContextFilter> registration =
                new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 5);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureCookies() {
        FilterRegistrationBean<SecureCookies> registration = new FilterRegistrationBean<>(new SecureCookies());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static AuthorizationManager<RequestAuthorizationContext> administrators(People people) {
        return (who, request) -> new AuthorizationDecision(who.get().isAuthenticated()
                && people.read(who.get().getName()).groups().contains(Role.ADMIN.group()));
    }

    /** After signing in one comes back to a page, never to an answer meant for a script. */
    private static HttpSessionRequestCache pagesOnly() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setUseEquals(true);
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                request -> "GET".equals(request.getMethod()),
                html,
                new NegatedRequestMatcher(anyOf("/camunda/api/**", "/error"))));
        return cache;
    }

    /** Programs are told the way in; a browser is not, for it would keep the password and send it for other sites too. */
    private static void askProgram(HttpServletRequest request, HttpServletResponse response, Exception refusal)
            throws IOException {
        if (refusal instanceof SignInLater later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.seconds()));
            answer(response, HttpStatus.TOO_MANY_REQUESTS, later.sentence());
            return;
        }
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mentas\", charset=\"UTF-8\"");
        }
        refuse(request, response, refusal);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Exception refusal)
            throws IOException {
        answer(response, HttpStatus.UNAUTHORIZED, UNSIGNED);
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("[{\"field\":\"\",\"message\":\"" + sentence + "\"}]");
    }

    private static boolean isBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).map(SignInConfiguration::path).toList());
    }
}
