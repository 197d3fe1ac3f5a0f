package id.mentas.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Looks at every command before the engine runs it. */
abstract class CommandGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        check(command);
        return next.execute(command);
    }

    abstract void check(Command<?> command);

    /** Puts a guard before both chains of commands; each needs one of its own, since interceptors are linked. */
    static void install(ProcessEngineConfigurationImpl configuration, Supplier<CommandGuard> guard) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), guard.get()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), guard.get()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> before, CommandGuard guard) {
        List<CommandInterceptor> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(guard);
        return all;
    }
}
