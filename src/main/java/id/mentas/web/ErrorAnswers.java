package id.mentas.web;

import id.mentas.common.FieldError;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is said where somebody sent a bare status: a page with one sentence, or the same as JSON. */
@Controller
class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        Fault fault = fault(request);
        if (Reply.wantsPage(request)) {
            ModelAndView page = new ModelAndView("error");
            page.setStatus(org.springframework.http.HttpStatusCode.valueOf(fault.status()));
            page.addObject("status", fault.status());
            page.addObject("sentence", fault.sentence());
            return page;
        }
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(new FieldError("", fault.sentence())));
    }

    /** Asked for directly, this page is none. */
    private static Fault fault(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Fault.of(thrown instanceof Throwable failure ? failure : (@Nullable Throwable) null)
                .orElseGet(() -> new Fault(code, Sentences.of(code)));
    }
}
