package id.mentas.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where bodies are read as a whole: the engine's two doors and our API's JSON. Our own pages stream their files. */
@Configuration
class LargeBodyConfiguration {

    private static final long PATIENCE_MILLIS = 30_000;

    /** Spring Security stands at -100. */
    private static final int BEHIND_SIGN_IN = 0;

    @Bean
    FilterRegistrationBean<LargeBodyFilter> largeBodies() {
        LargeBodies room = new LargeBodies(Runtime.getRuntime().maxMemory(), PATIENCE_MILLIS);
        FilterRegistrationBean<LargeBodyFilter> registration = new FilterRegistrationBean<>(new LargeBodyFilter(room));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(BEHIND_SIGN_IN);
        return registration;
    }
}
