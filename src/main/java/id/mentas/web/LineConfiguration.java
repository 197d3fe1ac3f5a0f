package id.mentas.web;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets up the lines to the house: how many, how slow, and whose word about the asker's address is believed. */
@Configuration
class LineConfiguration {

    /** Of Tomcat's 200 threads the others stay free for those who wait for nothing. */
    private static final int WAITING_THREADS = 120;

    @Bean
    BodyLimits bodyLimits(LineSettings settings) {
        return new BodyLimits(settings.unfinishedBodies(), WAITING_THREADS);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedLines(LineSettings settings, BodyLimits limits) {
        return new AfterSpringsOwn(factory -> {
            factory.setProtocol(BoundedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
                    protocol.bound(settings.connections(), Set.copyOf(settings.proxies()));
                }
            });
            // Somebody cleans the folder of temporary files: it is made again.
            factory.addContextCustomizers(context -> context.setCreateUploadTargets(true));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ErrorValve.class.getName());
                }
            });
            if (!settings.proxies().isEmpty()) {
                factory.addEngineValves(believing(settings));
            }
            factory.addEngineValves(new BodyValve(settings, limits));
        });
    }

    /** Nobody but the named proxies says for whom it asks; what others write into such headers is as good as unsaid. */
    private static RemoteIpValve believing(LineSettings settings) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(settings.proxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** Spring sets a protocol of its own; ours comes after. */
    private record AfterSpringsOwn(java.util.function.Consumer<TomcatServletWebServerFactory> settings)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            settings.accept(factory);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
