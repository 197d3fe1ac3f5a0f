package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mentas.grant.Cases;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.nomination.intake.NominationImports;
import id.mentas.people.Visitor;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.Extract;
import id.mentas.testing.MentasTest;
import id.mentas.testing.NominationList;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.Sheets;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that is exported is run by the program that opens it: a walk over all tables that people can fetch. */
@MentasTest
class ExportsTest {

    private static final String UJOH_BILANG = "6411012001";
    private static final String FORMULA = "=HYPERLINK(\"https://contoh.id\",\"Klik\")";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mentas");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SampleCases samples;

    @Autowired
    Office office;

    @Autowired
    NominationImports imports;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    /** Who sends tables to people, and the address at which each is fetched in the walk. A new one belongs here, too. */
    private Map<String, String> exports() {
        return Map.of(
                "CataloguePages",
                "/katalog/berkas",
                "EarlierGrantPages",
                "/usulan/bantuan-terdahulu/unduh",
                "ImportAnswers",
                "/usulan/" + nominationImport() + "/jawaban",
                "RefreshPages",
                "/usulan/pemutakhiran/" + refresh() + "/unduh");
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from catalogue_price where item = 'UJI-08'").update();
        jdbc.sql("delete from catalogue_item where code = 'UJI-08'").update();
    }

    @Test
    void tablesAreWrittenByOneClass() {
        Set<String> writers = HOUSE.stream()
                .filter(one -> one.getAccessesFromSelf().stream()
                        .map(access -> access.getTargetOwner().getName())
                        .anyMatch(name -> name.equals("org.dhatim.fastexcel.Workbook")
                                || name.startsWith("de.siegmar.fastcsv.writer.")))
                .map(one -> one.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(writers).containsExactly("TextSheets");
    }

    @Test
    void runsNoneOfWhatPeopleTyped() {
        jdbc.sql(
                        "insert into catalogue_item (code, business_type, name, specification, unit, active) values ('UJI-08', 'KUE', ?, ?, 'buah', true)")
                .params("+" + FORMULA, FORMULA)
                .update();
        jdbc.sql(
                        """
                        insert into catalogue_price (item, area, ceiling_price, valid_from, entered_by, entered_at)
                        values ('UJI-08', '64', 1, '2026-06-01', 'uji', now())
                        """)
                .update();
        Map<String, String> exports = exports();
        assertThat(exports.keySet()).isEqualTo(senders());
        Visitor prov = Visitor.signedIn(port, "prov");
        exports.forEach((sender, address) -> {
            byte[] file = prov.download(address);
            Map<String, String> parts = Sheets.parts(file);
            String sheet = parts.get("xl/worksheets/sheet1.xml");
            assertThat(sheet).as(sender).doesNotContain("<f>", "<f ", "<v>").contains("inlineStr");
            assertThat(parts.keySet())
                    .as(sender)
                    .noneMatch(part -> part.contains("externalLink") || part.contains("connections"));
        });
        assertThat(Sheets.parts(prov.download("/katalog/berkas")).get("xl/worksheets/sheet1.xml"))
                .contains("=HYPERLINK(");
    }

    private long nominationImport() {
        String rows = NominationList.of(UJOH_BILANG)
                .unreadable(1)
                .text()
                .replaceFirst("(?m)^(\\d+,\\d+),[^,]*,", "$1,+cmd|calc!A1,");
        long id = imports.start(
                        samples.open(),
                        FileSource.of("usulan.csv", rows.getBytes(StandardCharsets.UTF_8)),
                        RegionScheme.KEMENDAGRI,
                        "64",
                        "prov",
                        null)
                .id();
        office.settle();
        return id;
    }

    private long refresh() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = office.as("prov")
                .starts(
                        "registry-refresh",
                        new Extract(cases, persons, office.today())
                                .of(caseNumber, "desil", "4")
                                .form(false));
        jdbc.sql("update person set name = ? where case_number = ?")
                .params("-" + FORMULA, caseNumber)
                .update();
        return office.fact(Long.class, "select id from registry_refresh where key = ?", key);
    }

    private static Set<String> senders() {
        return HOUSE.get(SheetDownload.class).getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .map(one -> one.getSimpleName())
                .filter(name -> !name.equals("SheetDownload"))
                .collect(Collectors.toSet());
    }
}
