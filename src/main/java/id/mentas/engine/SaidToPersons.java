package id.mentas.engine;

/** Marks exceptions whose message is our own Indonesian sentence and may be shown as it is. */
public interface SaidToPersons {}
