package id.mentas.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.common.Refused;
import id.mentas.registry.Dialect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a table holds and however it is written: what comes out is what went in. */
class CsvPropertyTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsAnyTableInAnyDialect(@ForAll("tables") List<List<String>> table, @ForAll("dialects") Dialect dialect) {
        Dialect.Written written = dialect.write(heading(table), table);
        Assume.that(tells(dialect.charset(), written.file()));
        Taken taken = Taken.table("daftar.csv", written.file());
        assertThat(taken.shape().separator()).isEqualTo(dialect.separator());
        assertThat(taken.shape().heading()).isEqualTo(heading(table));
        assertThat(taken.cells()).isEqualTo(written.rows());
        assertThat(taken.rows()).isEqualTo(table.size());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void cutsAnyFileIntoPartsThatJoinToIt(
            @ForAll("tables") List<List<String>> table,
            @ForAll("dialects") Dialect dialect,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 200) int bytes,
            @ForAll @IntRange(min = 1, max = 50) int chunk) {
        Dialect.Written written = dialect.write(heading(table), table);
        Assume.that(tells(dialect.charset(), written.file()));
        Taken whole = Taken.table("daftar.csv", written.file());
        byte[] lines = whole.joined();
        assertThat(lines).isEqualTo(tail(written.file(), lines.length));

        List<Taken.Part> parts = new ArrayList<>();
        int firstRow = whole.parts().get(0).firstRow();
        LineCutter cutter = new LineCutter(
                dialect.separator(),
                firstRow,
                (number, first, count, part) -> parts.add(new Taken.Part(number, first, count, part)),
                rows,
                bytes);
        for (int i = 0; i < lines.length; i += chunk) {
            cutter.take(lines, i, Math.min(lines.length, i + chunk));
        }
        assertThat(cutter.end()).isEqualTo(table.size());
        Taken pieces = new Taken(whole.shape(), parts);
        assertThat(pieces.joined()).isEqualTo(lines);
        assertThat(pieces.cells()).isEqualTo(written.rows());
        assertThat(parts)
                .extracting(Taken.Part::number)
                .isEqualTo(IntStream.rangeClosed(1, parts.size()).boxed().toList());
        assertThat(parts).allMatch(part -> part.rows() <= rows);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void neverFailsButWithASentence(@ForAll byte[] bytes, @ForAll("tables") List<List<String>> table, @ForAll int at) {
        byte[] file = new Dialect(',', false, "\n", true, StandardCharsets.UTF_8, false, false, 0)
                .write(heading(table), table)
                .file();
        int place = Math.floorMod(at, file.length);
        System.arraycopy(bytes, 0, file, place, Math.min(bytes.length, file.length - place));
        Taken taken;
        try {
            taken = Taken.table("daftar", file);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).endsWith(".");
            return;
        }
        assertThat(taken.cells()).hasSize(taken.rows());
    }

    @Example
    void countsTheRowsThatAreReadWhereCharsetsAreMixed() {
        String halves = "nik,nama\n1,Andr\u00e9\n \u00c2\u00a0 ,\n\u00c2,\u00a0\n2,\u00c2\n3,\u00c2di\n";
        Taken taken = Taken.table("daftar.csv", halves.getBytes(WESTERN));
        assertThat(taken.cells()).containsOnlyKeys(2, 5, 6);
        assertThat(taken.rows()).isEqualTo(3);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = cells("abcXYZ 0123'.-\t;,\"\"\"\r\n\u00a0éñÖ");
        return Arbitraries.integers().between(2, 6).flatMap(width -> Combinators.combine(
                        cells("NIK é\"").map(text -> "x" + text), cell.list().ofSize(width - 1))
                .as((first, others) -> {
                    List<String> row = new ArrayList<>(others);
                    row.add(0, first);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(20));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as((separator, quoteAll, lineEnd, ends, charset, told, gaps) -> new Dialect(
                        separator,
                        quoteAll,
                        lineEnd,
                        ends,
                        charset == 2 ? WESTERN : StandardCharsets.UTF_8,
                        charset == 1,
                        told,
                        gaps));
    }

    private static Arbitrary<String> cells(String letters) {
        return Arbitraries.strings().withChars(letters.toCharArray()).ofMaxLength(12);
    }

    private static List<String> heading(List<List<String>> table) {
        return IntStream.range(0, table.get(0).size())
                .mapToObj(i -> "kolom \"" + i + "\" \nbaris dua")
                .toList();
    }

    /** Whether the bytes tell their charset: "Ö" and a no-break space of Windows-1252 are a Hebrew accent of UTF-8 too. */
    private static boolean tells(Charset charset, byte[] file) {
        String read = new String(file, StandardCharsets.UTF_8);
        boolean readable = Arrays.equals(read.getBytes(StandardCharsets.UTF_8), file);
        return charset.equals(StandardCharsets.UTF_8) || !readable || read.equals(new String(file, charset));
    }

    private static byte[] tail(byte[] file, int length) {
        return Arrays.copyOfRange(file, file.length - length, file.length);
    }
}
