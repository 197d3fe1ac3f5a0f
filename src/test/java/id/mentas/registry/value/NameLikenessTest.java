package id.mentas.registry.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.MentasTest;
import id.mentas.testing.NamePairs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How well the names of one person are told from those of two, by the table that is shipped. */
@MentasTest
class NameLikenessTest {

    private static final double FLOOR = 0.95;

    @Autowired
    NameFolds folds;

    @Test
    void tellsNamesOfOnePersonFromThoseOfTwo() {
        NameFolding folding = folds.folding();
        List<NamePairs.Pair> pairs = NamePairs.make(400, 26);
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (NamePairs.Pair pair : pairs) {
            boolean alike = folding.of(pair.one()).isLike(folding.of(pair.other()));
            right += alike && pair.same() ? 1 : 0;
            wrong += alike && !pair.same() ? 1 : 0;
            missed += !alike && pair.same() ? 1 : 0;
            if (alike != pair.same()) {
                System.out.println((alike ? "wrongly alike: " : "missed: ") + pair);
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        System.out.printf("%d pairs of names: precision %.3f, recall %.3f%n", pairs.size(), precision, recall);
        assertThat(precision).isGreaterThanOrEqualTo(FLOOR);
        assertThat(recall).isGreaterThanOrEqualTo(FLOOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Muhammad Ma'ruf   | Muh. Maruf
            M. Yusuf          | Muhammad Yusup
            Siti Aminah       | Hj. Siti Aminah, S.Pd
            ST. Aminah        | Siti Aminah
            Nur Aini          | Nuraini
            Yohanes Lawing    | Johanes Lawing
            Abdul Rahman      | Abd. Rohman
            Abdul Rahman      | Abdurrahman
            Siti Nurhaliza    | Siti Nurhaliza binti Ahmad
            Lung              | Lung Ping
            A. Rahman         | Rahman
            Soekarno Djojo    | Sukarno Joyo
            Tjahjono          | Cahyono
            Anna Marianna     | Ana Mariana
            H. Rusdi          | Rusdi
            José Ibáñez       | Jose Ibanez
            """)
    void takesTheseForOne(String one, String other) {
        NameFolding folding = folds.folding();
        assertThat(folding.of(one).isLike(folding.of(other))).isTrue();
        assertThat(folding.of(other).isLike(folding.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Hasan Basri       | Husin Basri
            Siti Fatimah      | Siti Fatonah
            Siti binti Ahmad  | Siti binti Umar
            Muhammad Yusuf    | Muhammad Rizki
            Ahmad S.          | Ahmad B.
            Lung Ping         | Lung Bit
            Hj.               | Hj. Siti
            """)
    void takesTheseForTwo(String one, String other) {
        NameFolding folding = folds.folding();
        assertThat(folding.of(one).isLike(folding.of(other))).isFalse();
        assertThat(folding.of(other).isLike(folding.of(one))).isFalse();
    }

    @Test
    void theOfficeChangesTheTable() {
        assertThat(alike("Gusti Rahmat", "Gt. Rahmat")).isFalse();
        folds.add(NameFold.Kind.WORD, " Gt. ", "gusti");
        try {
            assertThat(alike("Gusti Rahmat", "Gt. Rahmat")).isTrue();
            assertThatThrownBy(() -> folds.add(NameFold.Kind.WORD, "gt", "gatot"))
                    .hasMessage("\"gt\" sudah ada dalam tabel. Hapus dahulu yang lama.");
        } finally {
            folds.remove(NameFold.Kind.WORD, "gt");
        }
        assertThat(alike("Gusti Rahmat", "Gt. Rahmat")).isFalse();
        assertThatThrownBy(() -> folds.add(NameFold.Kind.LETTERS, "o'e", "u"))
                .hasMessageStartingWith("Tulisan harus berisi huruf a sampai z saja");
    }

    private boolean alike(String one, String other) {
        NameFolding folding = folds.folding();
        return folding.of(one).isLike(folding.of(other));
    }
}
