package id.mentas.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium of the machine. Without one, tests are skipped; where it is required (CI), they fail. */
final class Browser implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final int PATIENCE = 20_000; // milliseconds: two cores may have other work

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Opens the browser; skips the test where there is none. */
    static Browser open() {
        Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null && Boolean.parseBoolean(System.getenv("MENTAS_BROWSER_REQUIRED"))) {
            throw new AssertionError("A browser is required here and there is none: install Debian's chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Assumptions.assumeTrue(chromium != null, "No Chromium on this machine: browser tests are skipped");
        return new Browser(chromium);
    }

    /** A signed-in person at a window of that width, in pixels. */
    Page signIn(String address, String user, int width) {
        BrowserContext window = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 800 : 900)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Makassar"));
        window.setDefaultTimeout(PATIENCE);
        Page page = window.newPage();
        page.navigate(address + "/login");
        page.fill("#pengguna", user);
        page.fill("#sandi", "mentas");
        page.click("button[type=submit]");
        page.waitForURL(address + "/");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
