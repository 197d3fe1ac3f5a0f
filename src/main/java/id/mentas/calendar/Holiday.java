package id.mentas.calendar;

import java.time.LocalDate;

/** A day on which the office is closed. @param fixed comes every year on the same date */
public record Holiday(LocalDate day, String name, boolean fixed) {}
