package id.mentas.people;

import id.mentas.engine.LostRace;
import id.mentas.grant.NotFound;
import id.mentas.grant.Overtaken;
import id.mentas.grant.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** How our pages say no: a page with the one sentence. */
@ControllerAdvice
@Order(1)
class PageAnswers {

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(NotFound nothing) {
        return page(HttpStatus.NOT_FOUND, nothing);
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refusal) {
        return page(HttpStatus.UNPROCESSABLE_ENTITY, refusal);
    }

    @ExceptionHandler({Overtaken.class, ConcurrencyFailureException.class})
    ModelAndView overtaken(RuntimeException faster) {
        return page(HttpStatus.CONFLICT, new Overtaken(LostRace.sentence(faster).orElse(Overtaken.TASK)));
    }

    private static ModelAndView page(HttpStatus status, RuntimeException reason) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("sentence", reason.getMessage());
        return page;
    }
}
