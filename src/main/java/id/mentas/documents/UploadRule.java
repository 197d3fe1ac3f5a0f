package id.mentas.documents;

import java.util.EnumSet;
import java.util.Set;

/** Which files are taken, and how a picture must be. */
public enum UploadRule {
    /** A photograph of a house, goods or people. Any telephone takes more dots; on less nobody recognizes a face. */
    PHOTO(EnumSet.of(FileType.JPEG, FileType.PNG), 200, 2_000),
    /** A drawn signature; the box that people sign in has 900 by 360. */
    SIGNATURE(EnumSet.of(FileType.JPEG, FileType.PNG), 40, 2_000),
    /** A page, photographed or as PDF. */
    PAGE(EnumSet.of(FileType.JPEG, FileType.PNG, FileType.PDF), 200, 2_000),
    /** Pages whose small print must stay readable. */
    SCAN(EnumSet.of(FileType.JPEG, FileType.PNG, FileType.PDF), 200, 3_500);

    final Set<FileType> taken;
    final int shortestSide;
    final int longestSide;

    UploadRule(Set<FileType> taken, int shortestSide, int longestSide) {
        this.taken = taken;
        this.shortestSide = shortestSide;
        this.longestSide = longestSide;
    }

    boolean isPicture() {
        return !taken.contains(FileType.PDF);
    }
}
