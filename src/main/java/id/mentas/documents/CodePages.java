package id.mentas.documents;

import id.mentas.common.PublicCode;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What open pages share that are reached by the code of a paper. */
public final class CodePages {

    private CodePages() {}

    /** Neither kept on the way nor found by search engines. */
    public static void quiet(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /**
     * Leads from a typed code to its page.
     *
     * @param view asks for a code; it shows {@code refusal}
     * @param path what stands before the code in the address, {@code /sk/}
     */
    public static String lead(@Nullable String typed, String view, String path, Model model) {
        if (typed == null || typed.isBlank()) {
            return view;
        }
        return PublicCode.read(typed)
                .map(code -> "redirect:" + path + code.shown())
                .orElseGet(() -> refuse(
                        "Kode terdiri dari 12 huruf dan angka, misalnya ABCD-EFGH-JKMN. Periksa lalu ketik lagi.",
                        view,
                        model));
    }

    /** Asks again, with a sentence. */
    public static String refuse(String sentence, String view, Model model) {
        model.addAttribute("refusal", sentence);
        return view;
    }
}
