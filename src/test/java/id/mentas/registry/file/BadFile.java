package id.mentas.registry.file;

/** A file that can't be read. @param what it is, for the test's name */
record BadFile(String what, FileSource file, String sentence) {

    @Override
    public String toString() {
        return what;
    }
}
