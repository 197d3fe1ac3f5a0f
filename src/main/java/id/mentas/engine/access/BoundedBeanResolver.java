package id.mentas.engine.access;

import id.mentas.engine.ExpressionRules;
import id.mentas.engine.RefusedRequest;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/** Reads and calls only what {@link ExpressionRules} name, so that no expression gets from a value to a class or to the engine. */
final class BoundedBeanResolver extends BeanELResolver {

    private final KnownBeans known;

    BoundedBeanResolver(KnownBeans known) {
        super(true);
        this.known = known;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null
                && !(base instanceof VariableScope && ExpressionRules.READABLE.contains(property.toString()))) {
            throw new ELException("Reading " + property + " is not allowed in expressions");
        }
        return super.getValue(context, base, property);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] parameters) {
        if (base != null && !mayCall(base, method.toString())) {
            throw new ELException("Calling " + method + " is not allowed in expressions");
        }
        if (base != null && parameters != null && known.isHelper(base, method.toString())) {
            refuseLargeNumbers(method, parameters);
        }
        return super.invoke(context, base, method, types, parameters);
    }

    /** Also what only an expression or a variable says while a case runs. */
    private static void refuseLargeNumbers(Object method, Object[] parameters) {
        for (Object each : parameters) {
            if (each instanceof Number number && Math.abs(number.doubleValue()) > ExpressionRules.LARGEST_NUMBER) {
                throw new RefusedRequest("Model proses keliru: angka " + number + " terlalu besar untuk \"" + method
                        + "\". Beri tahu analis.");
            }
        }
    }

    private boolean mayCall(Object base, String method) {
        if (base instanceof VariableScope) {
            return ExpressionRules.CALLABLE.contains(method);
        }
        if (base instanceof String || base instanceof Number || base instanceof Collection) {
            return ExpressionRules.CALLABLE_ON_VALUES.contains(method);
        }
        return known.isHelper(base, method);
    }
}
