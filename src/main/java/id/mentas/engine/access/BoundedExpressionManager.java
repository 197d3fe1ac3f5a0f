package id.mentas.engine.access;

import id.mentas.engine.ExpressionRules;
import id.mentas.engine.RefusedRequest;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions with the known beans in reach only, and in queries nothing but three harmless functions. */
final class BoundedExpressionManager extends JuelExpressionManager {

    private final KnownBeans known;

    BoundedExpressionManager(KnownBeans known) {
        this.known = known;
    }

    @Override
    public Expression createExpression(String expression) {
        return new BoundedExpression(createValueExpression(expression), this, expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new KnownBeanResolver(known));
        resolvers.add(new ArrayELResolver());
        resolvers.add(new ListELResolver());
        resolvers.add(new MapELResolver());
        resolvers.add(new BoundedBeanResolver(known));
        return resolvers;
    }

    /** An expression that knows whether a query evaluates it: queries are the only ones that have no scope. */
    private static final class BoundedExpression extends JuelExpression {

        BoundedExpression(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope == null && !ExpressionRules.mayStandInQuery(expressionText)) {
                throw new RefusedRequest("Ekspresi \"" + expressionText + "\" tidak diizinkan dalam pencarian.");
            }
            return super.getValue(scope, execution);
        }
    }
}
