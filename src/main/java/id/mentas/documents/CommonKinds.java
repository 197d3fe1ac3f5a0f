package id.mentas.documents;

import id.mentas.people.directory.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that people bring to several rooms. */
@Configuration
public class CommonKinds {

    private static final String ROOM = "documents";

    public static final DocumentKind PHOTO = DocumentKind.upload(ROOM, "photo", "Foto", "Foto", UploadRule.PHOTO);

    public static final DocumentKind SIGNATURE =
            DocumentKind.upload(ROOM, "signature", "Tanda tangan", "Tanda-Tangan", UploadRule.SIGNATURE);

    /** Where it belongs to no case, it is of a purchase. */
    public static final DocumentKind ATTACHMENT = new DocumentKind(
            ROOM,
            "attachment",
            "Lampiran",
            "Lampiran",
            UploadRule.SCAN,
            (reader, document) -> document.caseNumber() == null && reader.is(Role.PPK));

    @Bean
    static DocumentKinds kindsOfAllRooms() {
        return DocumentKinds.of(PHOTO, SIGNATURE, ATTACHMENT);
    }
}
