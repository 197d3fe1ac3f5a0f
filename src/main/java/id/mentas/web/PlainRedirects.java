package id.mentas.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Takes the address of a redirect as it is: it may hold what somebody typed, and braces in that are no variables. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainRedirects implements ViewResolver {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (!name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
            return null;
        }
        RedirectView view =
                new RedirectView(name.substring(UrlBasedViewResolver.REDIRECT_URL_PREFIX.length()), true, true);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
