package id.mentas.web;

/** Something could not be taken because there was no room for temporary files: told to those who can mend it. */
public record NoRoom() {}
