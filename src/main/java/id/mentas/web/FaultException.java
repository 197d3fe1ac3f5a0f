package id.mentas.web;

import java.io.IOException;

/** Carries a fault through code that reads a request. */
public final class FaultException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.sentence());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
