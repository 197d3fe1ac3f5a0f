package id.mentas.documents;

import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks at what people upload before it is kept. */
@Component
class FileCheck {

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
        int shortest = ruleOf(kind).shortestSide;
        Pictures.size(file.content())
                .filter(size -> Math.min(size.width(), size.height()) < shortest)
                .ifPresent(size -> {
                    throw tiny(field, kind, size, shortest);
                });
    }

    private static Refused tiny(String field, DocumentKind kind, Pictures.Size size, int shortest) {
        return new Refused(
                field,
                kind.label() + " terlalu kecil (" + size.width() + " × " + size.height()
                        + " titik); kedua sisinya paling sedikit " + shortest + " titik. "
                        + (kind.upload() == UploadRule.SIGNATURE
                                ? "Tanda tangani lagi di kotaknya."
                                : "Ambil ulang dengan kamera, atau pilih berkas aslinya."));
    }

    private FileType typeOf(String field, DocumentKind kind, UploadedFile file) {
        if (file.content().length == 0) {
            throw new Refused(field, "Berkas kosong. Pilih atau ambil ulang berkasnya.");
        }
        DataSize most = ruleOf(kind).isPicture() ? settings.maxPicture() : settings.maxFile();
        if (file.content().length > most.toBytes()) {
            throw new Refused(field, "Berkas terlalu besar. Paling besar " + most.toMegabytes() + " MB.");
        }
        Set<FileType> taken = ruleOf(kind).taken;
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
                Pictures.anew(file.content(), ruleOf(kind).longestSide, type == FileType.PNG)
                        .orElseThrow(() -> broken(field)));
    }

    private static Refused broken(String field) {
        return new Refused(field, "Gambar rusak, terpotong, atau terlalu besar ukurannya. Ambil ulang gambarnya.");
    }

    private static Refused notTaken(String field, Set<FileType> taken) {
        String names = taken.stream().map(FileType::name).collect(Collectors.joining(", "));
        return new Refused(field, "Jenis berkas tidak diterima. Yang diterima: " + names + ".");
    }

    private static UploadRule ruleOf(DocumentKind kind) {
        UploadRule rule = kind.upload();
        if (rule == null) {
            throw new IllegalArgumentException("Nobody brings a " + kind.word() + ": it is set by Mentas");
        }
        return rule;
    }

    /** A file that may be kept, with its true type. */
    @SuppressWarnings("ArrayRecordComponent")
    record Checked(FileType type, byte[] content) {}
}
