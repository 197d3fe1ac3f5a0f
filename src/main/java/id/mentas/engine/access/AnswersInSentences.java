package id.mentas.engine.access;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.mentas.engine.form.SentVariables;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Puts our answers before the engine's own, and {@link WebDoors} before everything, in every Jersey application: {@code /engine-rest} and the web pages' {@code
 * /camunda/api}. Found as a service, since both applications are the engine's.
 */
@Priority(1)
public final class AnswersInSentences implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        context.register(WebDoors.class);
        context.register(ModelUploadLimit.class);
        context.register(BodyThere.class);
        context.register(SentVariables.class);
        context.register(OfEngine.class, 1);
        context.register(OfRest.class, 1);
        context.register(OfRequest.class, 1);
        context.register(OfJson.class, 1);
        context.register(OfJsonMapping.class, 1);
        context.register(OfAnything.class, 1);
    }

    /** Answers what the engine throws. */
    @Priority(1)
    public static final class OfEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException thrown) {
            return Answer.to(thrown);
        }
    }

    /** Answers what the web doors make of it. */
    @Priority(1)
    public static final class OfRest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException thrown) {
            return Answer.to(thrown);
        }
    }

    /** Answers malformed requests. */
    @Priority(1)
    public static final class OfRequest implements ExceptionMapper<InvalidRequestException> {
        @Override
        public Response toResponse(InvalidRequestException thrown) {
            return Answer.to(thrown);
        }
    }

    /** Answers what isn't JSON. */
    @Priority(1)
    public static final class OfJson implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException thrown) {
            return Answer.to(thrown);
        }
    }

    /** Answers JSON of another shape. */
    @Priority(1)
    public static final class OfJsonMapping implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException thrown) {
            return Answer.to(thrown);
        }
    }

    /** Answers everything else, our own refusals among them. */
    @Priority(1)
    public static final class OfAnything implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return Answer.to(thrown);
        }
    }
}
