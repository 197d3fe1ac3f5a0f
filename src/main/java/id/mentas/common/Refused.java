package id.mentas.common;

import java.util.List;
import java.util.stream.Collectors;

/** Input that can't be taken: thrown at the doors (forms, API, pages), which answer with its sentences alone. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Refused(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).distinct().collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public Refused(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** A refusal of the whole, no field in particular. */
    public Refused(String message) {
        this("", message);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
