package id.mentas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wall finds what is put in against it, and fails where it has nothing to look at. */
class WallsTest {

    @TempDir
    private Path folder;

    @Nested
    class Arrows {

        private static final String BASE = "id.mentas.architecture.fixture";
        private static final String KNOWN = "first.inside <- second.inside";
        private final JavaClasses fixture = new ClassFileImporter().importPackages(BASE);

        @Test
        void passWhereTheTableAllowsThem() {
            assertThat(violations("first <-", "second.inside <-", KNOWN)).isEmpty();
        }

        @Test
        void failWhereTheTableDoesNotAllowThem() {
            assertThat(violations("first <-", "second.inside <-", "first.inside <-"))
                    .containsExactly(
                            "first.inside -> second.inside: not in the table of arrows: [Reaching -> Reached]");
        }

        @Test
        void neverPointUpward() {
            assertThat(violations("first <-", KNOWN, "second.inside <-"))
                    .containsExactly("first.inside <- second.inside: must stand on a line above first.inside");
        }

        @Test
        void passAsAnExceptionOnlyWithTheirNumber() {
            String[] table = {"first <-", "first.inside <-", "second.inside <-", ""};
            table[3] = "! first.inside -> second.inside, 1";
            assertThat(violations(table)).isEmpty();
            table[3] = "! first.inside -> second.inside, 0";
            assertThat(violations(table)).singleElement().asString().contains("may only fall from 0, is 1");
            table[3] = "! first.inside -> second.inside, 2";
            assertThat(violations(table)).singleElement().asString().contains("fell to 1");
        }

        @Test
        void failAsAnExceptionThatIsMended() {
            assertThat(violations("first <-", "second.inside <-", KNOWN, "! second.inside -> first.inside, 1"))
                    .containsExactly("second.inside -> first.inside: is mended, so take this line out");
        }

        @Test
        void failWhereNobodyNeedsThem() {
            assertThat(violations("first <-", "second.inside <- first", KNOWN))
                    .containsExactly("second.inside <- first: nobody needs this arrow, so take it out");
        }

        @Test
        void needALineForEachRoomAndAClassForEachLine() {
            assertThat(violations("third <-", "second.inside <-", KNOWN))
                    .containsExactly(
                            "first: no line in the table of arrows",
                            "third: stands in the table of arrows, but has no class");
        }

        @Test
        void failWithoutAnyClass() {
            assertThat(new RoomArrows("id.mentas.nowhere", List.of()).violations(fixture))
                    .containsExactly("no class was looked at under id.mentas.nowhere");
        }

        private List<String> violations(String... table) {
            return new RoomArrows(BASE, List.of(table)).violations(fixture);
        }
    }

    @Nested
    class Tables {

        private static final List<String> ROOMS = List.of("first: apple apple_peel", "second: pear");

        @Test
        void areFoundInTextBlocksAndInTextsPutTogether() throws IOException {
            java("first", "Own", "\"select 1 from apple\"");
            java("second", "Joined", "\"select 1 from pear p\" + \" join apple a on true where \" + 1");
            java("second", "Listed", "\"\"\"\n  select 1\n  from pear p, apple_peel\n\"\"\"");
            java("second.inside", "Written", "\"INSERT INTO apple (id) values (1)\"");
            java("second", "Named", "\"apple_peel\"");
            java("first", "Engine", "\"select 1 from ACT_RU_TASK\"");

            assertThat(violations(KnownExceptions.none()))
                    .extracting(line -> line.replaceFirst(":.*", ""))
                    .containsExactly(
                            "base.first.Engine act_ru_task",
                            "base.second.Joined apple",
                            "base.second.Listed apple_peel",
                            "base.second.Named apple_peel",
                            "base.second.inside.Written apple");
        }

        @Test
        void areLeftAloneOutsideOfSql() throws IOException {
            java("first", "Own", "\"select 1 from apple\"");
            java("second", "Column", "row.getString(\"apple_peel\")");
            java("second", "Sentence", "\"an apple a day\" /* from apple */");

            assertThat(violations(KnownExceptions.none())).isEmpty();
        }

        @Test
        void passAsAKnownExceptionWhichMustGoWhenMended() throws IOException {
            java("second", "Joined", "\"select 1 from pear, apple\"");

            assertThat(violations(new KnownExceptions("list", List.of("base.second.Joined apple"))))
                    .isEmpty();
            assertThat(violations(
                            new KnownExceptions("list", List.of("base.second.Joined apple", "base.second.Old apple"))))
                    .containsExactly("base.second.Old apple: is mended, so take this line out of list");
        }

        @Test
        void areReadInViewsByThoseToWhomTheyAreShown() throws IOException {
            java("second", "Reader", "\"select 1 from pear, apple_peel\"");
            java("third", "Reader", "\"select 1 from apple_peel\"");

            assertThat(shown("@views apple_peel <- second third")).isEmpty();
            assertThat(shown("@views apple_peel <- second"))
                    .singleElement()
                    .asString()
                    .startsWith("base.third.Reader apple_peel: ");
        }

        @Test
        void areShownToNobodyWhoDoesNotReadThemOrMayNotKnowTheirRoom() throws IOException {
            java("second", "Own", "\"select 1 from pear\"");

            assertThat(shown("@views apple_peel <- second"))
                    .containsExactly("apple_peel <- second: is not read there, so take the reader out");
            assertThat(shown("@views plum <- second"))
                    .singleElement()
                    .asString()
                    .startsWith("plum <- second: no room");
            assertThat(shown(
                            "grant: fig",
                            "approval: kiwi",
                            "@views fig <- calendar",
                            "@views kiwi <- nomination handover"))
                    .hasSize(3)
                    .allMatch(line -> line.contains(" may not know "));
        }

        private List<String> shown(String... lines) {
            List<String> all = new ArrayList<>(ROOMS);
            all.addAll(List.of(lines));
            return new TablesInSql(all, KnownExceptions.none()).violations(folder, "base");
        }

        @Test
        void allBelongToARoomAndAllExist() throws IOException {
            write(
                    "V1__fruit.sql",
                    "create table apple (id int); create table plum (id int);\n"
                            + "create view apple_peel as select 1; create table fig (id int); drop table fig;");

            assertThat(tables(KnownExceptions.none()).unplaced(folder))
                    .extracting(line -> line.replaceFirst(":.*", ""))
                    .containsExactly("plum", "pear");
        }

        @Test
        void failWithoutAnySql() throws IOException {
            java("first", "Own", "\"nothing\"");

            assertThat(violations(KnownExceptions.none())).hasSize(1);
            assertThat(new TablesInSql(List.of(), KnownExceptions.none()).unplaced(folder))
                    .hasSize(1);
        }

        private List<String> violations(KnownExceptions known) {
            return tables(known).violations(folder, "base");
        }

        private TablesInSql tables(KnownExceptions known) {
            return new TablesInSql(ROOMS, known);
        }

        private void java(String room, String name, String text) throws IOException {
            write(
                    "base/" + room.replace('.', '/') + "/" + name + ".java",
                    "package base." + room + "; class " + name + " { String text = " + text + "; }");
        }
    }

    @Nested
    class Fragments {

        @Test
        void comeFromTheOwnRoomOrFromWeb() throws IOException {
            write(
                    "first/page.html",
                    "<p th:replace=\"~{web/frame :: head('x')}\"></p><p th:insert=\"~{first/bar}\"></p>"
                            + "<p th:replace=\"~{part :: own}\"></p><p th:replace=\"~{second/bar :: bar}\"></p>");

            assertThat(violations()).singleElement().asString().startsWith("first/page second/bar: ");
            assertThat(violations("first/page second/bar")).isEmpty();
            assertThat(violations("first/page second/bar", "first/old second/bar"))
                    .singleElement()
                    .asString()
                    .startsWith("first/old second/bar: is mended");
        }

        @Test
        void comeFromWhatLettersAndPapersOfAllRoomsShare() throws IOException {
            String both = "<p th:replace=\"~{letters/objection-way :: way}\"></p>"
                    + "<p th:replace=\"~{documents/parts :: head}\"></p>";
            write("first/letters/hello.html", both);
            write("first/papers/record.html", both);
            write("first/page.html", both);

            assertThat(violations())
                    .extracting(line -> line.replaceFirst(":.*", ""))
                    .containsExactly(
                            "first/letters/hello documents/parts",
                            "first/page documents/parts",
                            "first/page letters/objection-way",
                            "first/papers/record letters/objection-way");
        }

        @Test
        void failWithoutAnyTemplate() {
            assertThat(violations()).hasSize(1);
        }

        private List<String> violations(String... known) {
            return new TemplateFragments(new KnownExceptions("list", List.of(known))).violations(folder);
        }
    }

    @Nested
    class Sizes {

        @Test
        void ofPackagesStayWithinTheMostAndKnownOnesDoNotGrow() throws IOException {
            write("base/large/A.java", "");
            write("base/large/B.java", "");
            write("base/small/A.java", "");

            assertThat(sizes(2)).isEmpty();
            assertThat(sizes(1)).singleElement().asString().startsWith("base.large: has 2 files, more than 1");
            assertThat(sizes(1, "base.large 2")).isEmpty();
            assertThat(sizes(2, "base.large 3"))
                    .containsExactly("base.large: is small enough now, so take it out of the list");
        }

        @Test
        void failWithoutAnyFile() {
            assertThat(sizes(1)).hasSize(1);
        }

        private List<String> sizes(int most, String... known) {
            return new PackageSizes(most, List.of(known)).violations(folder);
        }
    }

    @Test
    void aRuleThatLooksAtNoClassFails() {
        JavaClasses none = new ClassFileImporter().importPackages("id.mentas.nowhere");

        assertThatThrownBy(() -> noClasses().should().bePublic().check(none)).isInstanceOf(AssertionError.class);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
