package id.mentas.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** Nobody may ask this of the engine; answered with 400 and the sentence. */
public final class RefusedRequest extends BadUserRequestException implements SaidToPersons {

    private static final long serialVersionUID = 1L;

    public RefusedRequest(String sentence) {
        super(sentence);
    }
}
