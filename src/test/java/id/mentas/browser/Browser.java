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
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium of the machine, open while a class is tested. Without one, its tests are skipped; where it is required (CI),
 * they fail.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final int PATIENCE = 20_000; // milliseconds: two cores may have other work

    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null && Boolean.parseBoolean(System.getenv("MENTAS_BROWSER_REQUIRED"))) {
            throw new AssertionError("A browser is required here and there is none: install Debian's chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Assumptions.assumeTrue(chromium != null, "No Chromium on this machine: browser tests are skipped");
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

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            playwright.close();
        }
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
        fillIn(page, user);
        page.waitForURL(address + "/");
        return page;
    }

    /** Says at the page of signing in who one is. */
    static void fillIn(Page page, String user) {
        page.fill("#pengguna", user);
        page.fill("#sandi", "mentas");
        page.click("button[type=submit]");
    }
}
