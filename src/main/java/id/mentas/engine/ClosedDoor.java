package id.mentas.engine;

import org.camunda.bpm.engine.AuthorizationException;

/** A person may not do this here; answered with 403 and the sentence. */
public final class ClosedDoor extends AuthorizationException implements SaidToPersons {

    private static final long serialVersionUID = 1L;

    public ClosedDoor(String sentence) {
        super(sentence);
    }
}
