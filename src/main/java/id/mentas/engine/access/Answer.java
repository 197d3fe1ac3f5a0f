package id.mentas.engine.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mentas.common.FieldError;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.engine.SaidToPersons;
import id.mentas.engine.form.LostRace;
import id.mentas.web.Fault;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the engine's web doors answer when something goes wrong: one Indonesian sentence. Codes and traces go to the log, under an
 * id that the sentence names.
 *
 * @param type the kind of error, as the engine's web pages expect it
 * @param errors what is wrong field by field; empty where no form is concerned
 */
record Answer(String type, String message, List<FieldError> errors) {

    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private static final int UNPROCESSABLE = 422;
    private static final Pattern MISSING =
            Pattern.compile("(?i)(cannot|can't) find|no .+ found|not found|does not exist|doesn't exist");

    /** How the engine says that something is another tenant's; to a person it does not exist. */
    private static final String ELSEWHERE = "belongs to no authenticated tenant";

    static Response to(Throwable thrown) {
        Refused refused = RequestFault.within(thrown, Refused.class);
        if (refused != null) {
            return response(
                    UNPROCESSABLE, new Answer("Refused", String.valueOf(refused.getMessage()), refused.errors()));
        }
        NotFound notFound = RequestFault.within(thrown, NotFound.class);
        if (notFound != null) {
            return plain(404, "NotFound", String.valueOf(notFound.getMessage()));
        }
        SaidToPersons said = RequestFault.within(thrown, SaidToPersons.class);
        if (said instanceof RuntimeException sentence) {
            int status = sentence instanceof AuthorizationException ? 403 : 400;
            return plain(status, type(status), String.valueOf(sentence.getMessage()));
        }
        String overtaken = LostRace.sentence(thrown).orElse(null);
        if (overtaken != null) {
            return overtaken(thrown, overtaken);
        }
        return Fault.of(thrown).map(fault -> ofFault(thrown, fault)).orElseGet(() -> engines(thrown));
    }

    private static Response overtaken(Throwable thrown, String sentence) {
        LOG.info("Somebody else was faster: {}", RequestFault.kind(thrown));
        return plain(409, "Overtaken", sentence);
    }

    private static Response ofFault(Throwable thrown, Fault fault) {
        if (fault.isOfTheHouse()) {
            LOG.error(
                    "Answered with {}: {}",
                    fault.status(),
                    RequestFault.root(thrown).toString());
        }
        return plain(fault.status(), "Fault", fault.sentence());
    }

    private static Response engines(Throwable thrown) {
        int status = status(thrown);
        // Never the name of a class: it says nothing to who asks, and tells how the house is built.
        String type = type(status);
        if (status == 403) {
            return plain(status, type, "Anda tidak berwenang melakukan ini.");
        }
        if (status == 404) {
            return plain(status, type, "Data yang diminta tidak ditemukan atau sudah selesai.");
        }
        ParseException unreadable = RequestFault.within(thrown, ParseException.class);
        if (unreadable != null) {
            return plain(
                    400,
                    "ParseException",
                    "Model tidak dapat dibaca. "
                            + String.valueOf(unreadable.getMessage()).replaceFirst("^ENGINE-\\d+ ", ""));
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (status < 500) {
            LOG.info("{} answered with status {}: {}", id, status, RequestFault.kind(thrown));
            return plain(
                    status, type, "Permintaan ini tidak dapat diproses. Bila perlu bantuan, sebutkan kode " + id + ".");
        }
        LOG.error("{} answered with status {}", id, status, thrown);
        return plain(
                status,
                type,
                "Terjadi kesalahan pada sistem. Coba lagi; bila tetap gagal, laporkan kode " + id
                        + " kepada administrator.");
    }

    private static String type(int status) {
        return switch (status) {
            case 403 -> "AuthorizationException";
            case 404 -> "NotFound";
            default -> status < 500 ? "InvalidRequestException" : "RestException";
        };
    }

    /** The status that the engine would give, but 404 for what isn't there. */
    private static int status(Throwable thrown) {
        if (thrown instanceof ParamException.QueryParamException || thrown instanceof JsonProcessingException) {
            return 400;
        }
        if (isMissing(thrown)) {
            return 404;
        }
        // Some of the engine's classes wrap a missing right into an error of their own.
        if (RequestFault.within(thrown, AuthorizationException.class) != null) {
            return 403;
        }
        int status = thrown instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : ExceptionHandlerHelper.getInstance().getStatus(thrown).getStatusCode();
        return status >= 500 && RequestFault.isOne(thrown) ? 400 : status;
    }

    private static boolean isMissing(Throwable thrown) {
        NullValueException nothing = RequestFault.within(thrown, NullValueException.class);
        return RequestFault.within(thrown, NotFoundException.class) != null
                || RequestFault.isUnknownId(thrown)
                || String.valueOf(thrown.getMessage()).contains(ELSEWHERE)
                || (nothing != null
                        && MISSING.matcher(String.valueOf(nothing.getMessage())).find());
    }

    private static Response plain(int status, String type, String sentence) {
        return response(status, new Answer(type, sentence, List.of()));
    }

    private static Response response(int status, Answer answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer)
                .build();
    }
}
