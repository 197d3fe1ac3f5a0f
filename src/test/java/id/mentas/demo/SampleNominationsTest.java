package id.mentas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A house of its own. When it closes it takes the JVM's default engine along, so it comes after those who need that. */
@Order(Integer.MAX_VALUE - 1)
@MentasTest
@TestPropertySource(properties = "mentas.demo.samples=true")
@DirtiesContext
class SampleNominationsTest {

    @Autowired
    SampleNominations samples;

    @Autowired
    Office office;

    @Test
    void fillsTheDemoAtItsFirstStartOnly() throws IOException {
        office.settle();
        assertThat(office.fact(String.class, "select state from nomination_import"))
                .isEqualTo("DONE");
        assertThat(office.fact(Long.class, "select count(*) from nomination_import_row"))
                .isEqualTo(400);
        assertThat(office.fact(Long.class, "select sum(places) from round_quota where round = 'UEP-2026-1'"))
                .isEqualTo(1500);
        assertThat(office.as("psm641101").tasks("confirmWillingness")).isNotEmpty();

        samples.importOnce();
        assertThat(office.fact(Long.class, "select count(*) from nomination_import"))
                .isEqualTo(1);
    }
}
