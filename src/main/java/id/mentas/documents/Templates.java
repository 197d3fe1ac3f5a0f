package id.mentas.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of letters and papers, filled in Indonesian; they all know {@code f}, the formats. */
public final class Templates {

    private static final String FOLDER = "templates/";
    private static final String ENDING = ".html";

    private final TemplateEngine engine;

    public Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(ENDING);
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine spring = new SpringTemplateEngine();
        spring.setTemplateResolver(resolver);
        engine = spring;
    }

    /** @param template file under {@code templates/}, without its ending */
    public static boolean has(String template) {
        return Templates.class.getClassLoader().getResource(FOLDER + template + ENDING) != null;
    }

    /** @param template file under {@code templates/}, without its ending: {@code approval/letters/decree-issued} */
    public String fill(String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("f", new Formats());
        return engine.process(template, new Context(Locale.forLanguageTag("id"), all));
    }
}
