package id.mentas.documents;

import id.mentas.people.directory.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a room does that has a new paper: such a record, its declaration and {@code templates/invented/papers/shop-record.html}, and
 * nothing else. An agency of the area may open it too.
 */
record InventedPaper(@Nullable String number, LocalDate date, String caseNumber, Addressee owner) implements Paper {

    static final DocumentKind KIND = DocumentKind.paper(
            "invented", "shop-record", "Catatan Usaha", "Catatan-Usaha", DocumentReaders.also(Role.PUPR));

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    /** The room that has it. */
    @Configuration
    static class Room {

        @Bean
        static DocumentKinds papersOfTheInventedRoom() {
            return DocumentKinds.of(KIND);
        }

        @Bean
        static SamplePaper sampleOfTheInventedRoom() {
            return () -> new InventedPaper("7", SamplePapers.DAY, "UEP-2026-1-6411-00042", SamplePapers.PERSON);
        }
    }
}
