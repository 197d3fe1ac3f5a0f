package id.mentas.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of one folder, filled in Indonesian; they all know {@code f}, the formats. */
public final class Templates {

    private final TemplateEngine engine;

    /** @param folder under {@code templates/} */
    public Templates(String folder) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("templates/" + folder + "/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine spring = new SpringTemplateEngine();
        spring.setTemplateResolver(resolver);
        engine = spring;
    }

    /** @param template file name without its ending */
    public String fill(String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("f", new Formats());
        return engine.process(template, new Context(Locale.forLanguageTag("id"), all));
    }
}
