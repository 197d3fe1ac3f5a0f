package id.mentas.registry.file;

/** Takes the lines of a file, part by part. What it got is void when the file is refused in the end. */
public interface PartSink {

    /**
     * Takes the next part.
     *
     * @param number from 1
     * @param firstRow number of the part's first line
     * @param rows persons in it: lines that are not blank
     * @param lines whole lines, about 10,000 or 4 MB; to be kept as they are
     */
    void part(int number, int firstRow, int rows, byte[] lines);
}
