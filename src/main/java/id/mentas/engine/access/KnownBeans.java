package id.mentas.engine.access;

import id.mentas.engine.ForModels;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The few beans that expressions may name: delegates and listeners as a whole, helpers by their methods. */
@Component
public class KnownBeans {

    private static final Set<Class<?>> DELEGATES =
            Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);
    /** The helper that every model may use. */
    private static final String WORKING_DAYS = "workingDays";

    private final ListableBeanFactory factory;
    private volatile @Nullable Set<String> delegates;
    private volatile @Nullable Set<String> helpers;

    KnownBeans(ListableBeanFactory factory) {
        this.factory = factory;
    }

    public boolean isDelegate(String name) {
        return delegates().contains(name);
    }

    public boolean isHelper(String name) {
        return helpers().contains(name);
    }

    /** The bean of that name if expressions may see it. */
    public @Nullable Object find(String name) {
        return isDelegate(name) || isHelper(name) ? factory.getBean(name) : null;
    }

    /** Whether a helper has a public method of that name that is its own. */
    public boolean hasMethod(String helper, String method) {
        Class<?> type = factory.getType(helper);
        return type != null
                && Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals(method) && m.getDeclaringClass() != Object.class);
    }

    /** Whether the object is one of the helpers and the method its own. */
    boolean isHelper(Object object, String method) {
        return helpers().stream().anyMatch(name -> factory.getBean(name) == object && hasMethod(name, method));
    }

    private Set<String> delegates() {
        Set<String> known = delegates;
        if (known == null) {
            known = new HashSet<>();
            for (Class<?> type : DELEGATES) {
                known.addAll(Arrays.asList(factory.getBeanNamesForType(type, true, false)));
            }
            delegates = known;
        }
        return known;
    }

    private Set<String> helpers() {
        Set<String> known = helpers;
        if (known == null) {
            known = new HashSet<>(Arrays.asList(factory.getBeanNamesForAnnotation(ForModels.class)));
            if (factory.containsBean(WORKING_DAYS)) {
                known.add(WORKING_DAYS);
            }
            helpers = known;
        }
        return known;
    }
}
