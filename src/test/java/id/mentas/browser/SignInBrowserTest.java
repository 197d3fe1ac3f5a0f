package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import id.mentas.testing.MentasTest;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In, to one's work, and out again. */
@MentasTest
class SignInBrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    void leadsAVolunteerToTheListAndOutAgain() {
        Page page = browser.signIn(address(), "psm641101", 390);
        assertThat(page.locator("h1")).containsText("Selamat datang");
        assertThat(page.locator("main")).containsText("Long Bagun");
        assertThat(page.locator("main a[href*='/pantau']")).hasCount(0);

        page.locator("a.tile.main").click();
        assertThat(page.locator(".task-filters .item").first()).isVisible();

        page.navigate(address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        page.waitForURL(Pattern.compile(".*/login.*"));
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(page.request()
                        .get(address() + "/camunda/api/engine/engine/default/task")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signsOutFromTasklistOfBothSessions() {
        Page page = Tasklist.of(browser, port, "kab6411", 1280).page();
        page.locator("[cam-widget-header] .account a.dropdown-toggle, [cam-widget-header] .account .dropdown > a")
                .first()
                .click();
        page.getByText("Keluar").first().click();
        page.waitForURL(Pattern.compile(".*/login.*"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.navigate(address() + "/pantau");
        page.waitForURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void movesTheClockOfTheDemo() {
        Page page = browser.signIn(address(), "admin", 1280);
        page.navigate(address() + "/demo/jam");
        page.fill(
                "#at",
                LocalDateTime.parse(page.inputValue("#at")).plusMinutes(2).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Majukan jam"))
                .click();
        assertThat(page.locator("#answer")).containsText("Jam dimajukan.");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
