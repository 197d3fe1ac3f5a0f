package id.mentas.people.directory;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mentas.grant.ManyLines;
import id.mentas.people.signin.RefusalAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class OneLineTest {

    @RestController
    static class Page {

        @PostMapping("/x")
        String take(@RequestParam("name") String name, @RequestParam("days") @ManyLines String days) {
            return "taken";
        }
    }

    private final MockMvc page = MockMvcBuilders.standaloneSetup(new Page())
            .addInterceptors(new OneLine())
            .setControllerAdvice(new RefusalAnswers())
            .build();

    private final MockMvc open = MockMvcBuilders.standaloneSetup(new Page()).build();

    @ParameterizedTest
    @ValueSource(strings = {"YES\r\n", "\nSiti", "Siti\tAminah", "Siti\u0085", "\u0007"})
    void refusesWhatIsNotOneLine(String name) throws Exception {
        page.perform(post("/x").param("name", name).param("days", "a"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("berisi pindah baris, tab, atau tanda kendali")));
        open.perform(post("/x").param("name", name).param("days", "a")).andExpect(status().isOk());
    }

    @Test
    void takesSeveralLinesWhereThePageHasRoomForThem() throws Exception {
        page.perform(post("/x").param("name", " Siti Aminah ").param("days", "a\r\nb"))
                .andExpect(status().isOk());
        page.perform(get("/x")).andExpect(status().isMethodNotAllowed());
    }
}
