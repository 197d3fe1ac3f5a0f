package id.mentas.people.signin;

import id.mentas.common.NotFound;
import id.mentas.common.Overtaken;
import id.mentas.common.Refused;
import id.mentas.engine.form.LostRace;
import id.mentas.web.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** How our pages say no: a page with the one sentence. */
@ControllerAdvice
@Order(1)
class PageAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(NotFound nothing) {
        return page(HttpStatus.NOT_FOUND, nothing);
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refusal) {
        return page(HttpStatus.UNPROCESSABLE_ENTITY, refusal);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView mistyped(MethodArgumentTypeMismatchException fault) {
        return refused(StrictDays.refusal(fault).orElseThrow(() -> fault));
    }

    @ExceptionHandler({Overtaken.class, ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView overtaken(RuntimeException faster) {
        return page(HttpStatus.CONFLICT, new Overtaken(LostRace.sentence(faster).orElse(Overtaken.TASK)));
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView brokenUpload(MultipartException broken) {
        return page(Fault.of(broken)
                .orElse(new Fault(
                        HttpStatus.BAD_REQUEST.value(),
                        "Kiriman berkas terputus di tengah jalan. Kembali ke halaman sebelumnya, lalu kirim lagi.")));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(MaxUploadSizeExceededException large) {
        return page(new Fault(
                HttpStatus.PAYLOAD_TOO_LARGE.value(),
                "Berkas terlalu besar. Kembali ke halaman sebelumnya, lalu bagi menjadi beberapa berkas."));
    }

    /** What lies in the request or in the ground the house stands on; everything else is an error, with its trace in the log. */
    @ExceptionHandler(RuntimeException.class)
    ModelAndView failed(RuntimeException failure) {
        return page(Fault.of(failure).orElseThrow(() -> failure));
    }

    private static ModelAndView page(HttpStatus status, RuntimeException reason) {
        return page(new Fault(status.value(), String.valueOf(reason.getMessage())));
    }

    private static ModelAndView page(Fault fault) {
        if (fault.isOfTheHouse()) {
            LOG.error("A page was answered with {}", fault.status());
        }
        ModelAndView page = new ModelAndView("error", HttpStatusCode.valueOf(fault.status()));
        page.addObject("status", fault.status());
        page.addObject("sentence", fault.sentence());
        return page;
    }
}
