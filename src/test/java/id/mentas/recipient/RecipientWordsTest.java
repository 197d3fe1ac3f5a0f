package id.mentas.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.approval.ranking.Candidate.State;
import id.mentas.grant.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientWordsTest {

    private final RecipientWords words = new RecipientWords();

    @Test
    void whoWaitsAfterTheDecreeIsNotToldToWaitForIt() {
        assertThat(words.now(standing(State.WAITLISTED, 163, null)))
                .isEqualTo("Penerima sudah ditetapkan. Anda berada dalam daftar tunggu.");
        assertThat(words.now(standing(State.PROMOTED, 161, null))).contains("sedang ditandatangani");
        assertThat(words.now(standing(State.LISTED, 5, null)))
                .isEqualTo("Usulan Anda menunggu penetapan penerima dengan surat keputusan.");
    }

    @Test
    void whoCameFromTheWaitlistReadsSo() {
        assertThat(words.place(place(State.GRANTED, 161, null))).endsWith("Anda mendapat tempat dari daftar tunggu.");
        assertThat(words.place(place(State.GRANTED, 160, null))).endsWith("Anda mendapat tempat.");
    }

    @Test
    void whileOneMayObjectTheListSaysUntilWhen() {
        assertThat(words.place(place(State.LISTED, 161, LocalDate.of(2026, 11, 27))))
                .contains("sanggahan paling lambat Jumat, 27 November 2026");
        assertThat(words.place(place(State.LISTED, 161, null))).doesNotContain("sanggahan");
    }

    private static RecipientView standing(State state, int rank, @Nullable LocalDate until) {
        return new RecipientView(
                "UEP-2026-2-6411-00013",
                "Kabupaten Mahakam Ulu",
                "Makanan",
                Stage.APPROVAL,
                null,
                Map.of(),
                List.of(),
                null,
                List.of(),
                50,
                place(state, rank, until),
                null);
    }

    private static RecipientView.Place place(State state, int rank, @Nullable LocalDate until) {
        return new RecipientView.Place(state, rank, 200, 160, until);
    }
}
