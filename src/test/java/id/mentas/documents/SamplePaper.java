package id.mentas.documents;

/** A filled paper; a room declares one for each of its papers by a bean in test code, and {@link DeclaredPapersTest} reads it. */
@FunctionalInterface
public interface SamplePaper {

    Paper paper();
}
