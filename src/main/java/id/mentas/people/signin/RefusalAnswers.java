package id.mentas.people.signin;

import id.mentas.common.FieldError;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.engine.form.LostRace;
import id.mentas.web.Fault;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** How the API says no: a list of fields and Indonesian sentences, never a stack trace. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
public class RefusalAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

    @ExceptionHandler(Refused.class)
    ResponseEntity<List<FieldError>> refused(Refused refusal) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY.value(), refusal.errors());
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<List<FieldError>> notFound(NotFound nothing) {
        return answer(HttpStatus.NOT_FOUND, "", String.valueOf(nothing.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<List<FieldError>> unreadable(HttpMessageNotReadableException fault) {
        return Fault.of(fault)
                .map(RefusalAnswers::answer)
                .orElseGet(() ->
                        answer(HttpStatus.BAD_REQUEST, "", "Isi permintaan tidak terbaca. Kirim JSON yang benar."));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<List<FieldError>> mistyped(MethodArgumentTypeMismatchException fault) {
        return StrictDays.refusal(fault)
                .map(this::refused)
                .orElseGet(() -> answer(
                        HttpStatus.BAD_REQUEST, fault.getName(), "Nilai \"" + fault.getName() + "\" tidak terbaca."));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<List<FieldError>> missing(MissingServletRequestParameterException fault) {
        return answer(
                HttpStatus.BAD_REQUEST,
                fault.getParameterName(),
                "Nilai \"" + fault.getParameterName() + "\" wajib disertakan.");
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    ResponseEntity<List<FieldError>> missingPart(MissingServletRequestPartException fault) {
        return answer(
                HttpStatus.BAD_REQUEST,
                fault.getRequestPartName(),
                "Bagian \"" + fault.getRequestPartName() + "\" wajib disertakan.");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<List<FieldError>> tooLarge(MaxUploadSizeExceededException fault) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "file", "Berkas terlalu besar. Bagi menjadi beberapa berkas.");
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<List<FieldError>> notMultipart(MultipartException fault) {
        return Fault.of(fault)
                .map(RefusalAnswers::answer)
                .orElseGet(() -> answer(
                        HttpStatus.BAD_REQUEST,
                        "file",
                        "Kirim berkas sebagai multipart/form-data, utuh sampai akhir."));
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<List<FieldError>> failed(RuntimeException failure) {
        Optional<String> faster = LostRace.sentence(failure);
        if (faster.isPresent()) {
            return answer(HttpStatus.CONFLICT, "", faster.get());
        }
        Fault fault = Fault.of(failure).orElse(null);
        if (fault != null) {
            return answer(fault);
        }
        LOG.error("A request to the API failed", failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "",
                "Terjadi gangguan pada sistem. Coba lagi; bila tetap gagal, hubungi pengelola.");
    }

    private static ResponseEntity<List<FieldError>> answer(Fault fault) {
        if (fault.isOfTheHouse()) {
            LOG.error("A request to the API was answered with {}", fault.status());
        }
        return answer(fault.status(), List.of(new FieldError("", fault.sentence())));
    }

    /** JSON, whatever the caller would rather have: a refusal must not fail. */
    private static ResponseEntity<List<FieldError>> answer(int status, List<FieldError> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(errors);
    }

    private static ResponseEntity<List<FieldError>> answer(HttpStatus status, String field, String sentence) {
        return answer(status.value(), List.of(new FieldError(field, sentence)));
    }
}
