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

    private final DocumentsSettings settings;

    FileCheck(DocumentsSettings settings) {
        this.settings = settings;
    }

    /** Looks at a file as closely as {@link #ready}. @throws Refused naming the field */
    void check(String field, DocumentKind kind, UploadedFile file) {
        if (typeOf(field, kind, file).isPicture() && !Pictures.isReadable(file.content())) {
            throw broken(field);
        }
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
