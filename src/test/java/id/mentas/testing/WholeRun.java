package id.mentas.testing;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Whether every class that uses the house has run in this JVM: only then can a test look back on all others. */
public final class WholeRun {

    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();

    private WholeRun() {}

    static void has(Class<?> test) {
        RUN.add(test.getName());
    }

    /** Skips the calling test in a run of some classes alone. */
    public static void assume() {
        Set<String> missing = new TreeSet<>(all());
        missing.removeAll(RUN);
        Assumptions.assumeTrue(missing.isEmpty(), () -> "looks back on a whole run; not run: " + missing.size());
    }

    private static Set<String> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(MentasTest.class, false));
        return scanner.findCandidateComponents("id.mentas").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .filter(name -> name.endsWith("Test"))
                .collect(Collectors.toSet());
    }
}
