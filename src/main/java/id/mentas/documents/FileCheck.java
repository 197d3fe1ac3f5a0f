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

    private final DocumentsSettings settings;

    FileCheck(DocumentsSettings settings) {
        this.settings = settings;
    }

    /** The file's true type. @throws Refused naming the field */
    FileType check(String field, DocumentKind kind, UploadedFile file) {
        if (file.content().length == 0) {
            throw new Refused(field, "Berkas kosong. Pilih atau ambil ulang berkasnya.");
        }
        DataSize most = isPicture(kind) ? settings.maxPicture() : settings.maxFile();
        if (file.content().length > most.toBytes()) {
            throw new Refused(field, "Berkas terlalu besar. Paling besar " + most.toMegabytes() + " MB.");
        }
        Set<FileType> taken = taken(kind);
        FileType type = FileType.of(file.content()).filter(taken::contains).orElseThrow(() -> notTaken(field, taken));
        if (type.isPicture() && !Pictures.isReadable(file.content())) {
            throw new Refused(field, "Gambar rusak atau terlalu besar ukurannya. Ambil ulang gambarnya.");
        }
        return type;
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
}
