package id.mentas.documents;

import id.mentas.grant.Refused;
import id.mentas.grant.UploadedFile;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks at what people upload before it is kept. */
@Component
class FileCheck {

    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPEG, FileType.PNG);

    private static final int LONGEST_SIDE = 2_000;

    /** The small print of a scanned page must stay readable. */
    private static final int LONGEST_SIDE_OF_A_SCAN = 3_500;

    /** Any telephone takes more; on less nobody recognizes a house or a face. */
    private static final int SHORTEST_SIDE = 200;

    /** The box that people sign in has 900 by 360. */
    private static final int SHORTEST_SIDE_OF_A_SIGNATURE = 40;

    private final DocumentsSettings settings;

    FileCheck(DocumentsSettings settings) {
        this.settings = settings;
    }

    /** Looks at a file as closely as {@link #ready}. @throws Refused naming the field */
    void check(String field, DocumentKind kind, UploadedFile file) {
        if (typeOf(field, kind, file).isPicture()) {
            refuseTiny(field, kind, file);
            if (!Pictures.isReadable(file.content())) {
                throw broken(field);
            }
        }
    }

    /** A picture of few dots shows nothing, whatever it is said to prove. What can't be read at all is said elsewhere. */
    private static void refuseTiny(String field, DocumentKind kind, UploadedFile file) {
        int shortest = shortestSide(kind);
        Pictures.size(file.content())
                .filter(size -> Math.min(size.width(), size.height()) < shortest)
                .ifPresent(size -> {
                    throw tiny(field, kind, size, shortest);
                });
    }

    private static int shortestSide(DocumentKind kind) {
        return kind == DocumentKind.SIGNATURE ? SHORTEST_SIDE_OF_A_SIGNATURE : SHORTEST_SIDE;
    }

    private static Refused tiny(String field, DocumentKind kind, Pictures.Size size, int shortest) {
        return new Refused(
                field,
                kind.label() + " terlalu kecil (" + size.width() + " × " + size.height()
                        + " titik); kedua sisinya paling sedikit " + shortest + " titik. "
                        + (kind == DocumentKind.SIGNATURE
                                ? "Tanda tangani lagi di kotaknya."
                                : "Ambil ulang dengan kamera, atau pilih berkas aslinya."));
    }

    private FileType typeOf(String field, DocumentKind kind, UploadedFile file) {
        if (file.content().length == 0) {
            throw new Refused(field, "Berkas kosong. Pilih atau ambil ulang berkasnya.");
        }
        DataSize most = isPicture(kind) ? settings.maxPicture() : settings.maxFile();
        if (file.content().length > most.toBytes()) {
            throw new Refused(field, "Berkas terlalu besar. Paling besar " + most.toMegabytes() + " MB.");
        }
        Set<FileType> taken = taken(kind);
        return FileType.of(file.content()).filter(taken::contains).orElseThrow(() -> notTaken(field, taken));
    }

    /**
     * The file as it is kept. A picture is written anew, upright and with nothing but its dots: what a camera notes beside
     * them (where and when, of which phone) is no business of the house, whatever door the picture came by.
     *
     * @throws Refused naming the field
     */
    Checked ready(String field, DocumentKind kind, UploadedFile file) {
        FileType type = typeOf(field, kind, file);
        if (!type.isPicture()) {
            return new Checked(type, file.content());
        }
        refuseTiny(field, kind, file);
        return new Checked(
                type,
                Pictures.anew(file.content(), longestSide(kind), type == FileType.PNG)
                        .orElseThrow(() -> broken(field)));
    }

    private static int longestSide(DocumentKind kind) {
        return kind == DocumentKind.ATTACHMENT ? LONGEST_SIDE_OF_A_SCAN : LONGEST_SIDE;
    }

    private static Refused broken(String field) {
        return new Refused(field, "Gambar rusak, terpotong, atau terlalu besar ukurannya. Ambil ulang gambarnya.");
    }

    private static Refused notTaken(String field, Set<FileType> taken) {
        String names = taken.stream().map(FileType::name).collect(Collectors.joining(", "));
        return new Refused(field, "Jenis berkas tidak diterima. Yang diterima: " + names + ".");
    }

    private static Set<FileType> taken(DocumentKind kind) {
        if (isPicture(kind)) {
            return PICTURES;
        }
        return kind == DocumentKind.NOMINATION_FILE
                ? EnumSet.of(FileType.CSV, FileType.XLSX)
                : EnumSet.of(FileType.JPEG, FileType.PNG, FileType.PDF);
    }

    private static boolean isPicture(DocumentKind kind) {
        return kind == DocumentKind.PHOTO || kind == DocumentKind.SIGNATURE;
    }

    /** A file that may be kept, with its true type. */
    @SuppressWarnings("ArrayRecordComponent")
    record Checked(FileType type, byte[] content) {}
}
