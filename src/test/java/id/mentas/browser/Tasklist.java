package id.mentas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.task.Task;

/** Tasklist as a person meets it, open at one window. */
final class Tasklist {

    /** Milliseconds that a card may take to come. */
    private static final double FIRST_PAGE = 5_000;

    private final Page page;
    private final String address;

    private Tasklist(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Signs in and opens the list. */
    static Tasklist of(Browser browser, int port, String user, int width) {
        String address = "http://localhost:" + port;
        Tasklist list = new Tasklist(browser.signIn(address, user, width), address);
        list.page.navigate(address + "/camunda/app/tasklist/default/");
        assertThat(list.page.locator(".task-filters .item").first()).isVisible();
        return list;
    }

    Page page() {
        return page;
    }

    /** Chooses one of the ready lists: once Tasklist has opened the one it begins with, as a person sees it do. */
    Tasklist list(String name) {
        assertThat(page.locator(".task-filters .item.active")).isVisible();
        page.locator(".task-filters .item h4 a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".task-filters .item.active")).containsText(name);
        return this;
    }

    /** The card of a case in the list. */
    Locator card(String caseNumber) {
        return page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(caseNumber));
    }

    /** Chooses the card of a case; where other tests left so many tasks that it is on a later page, by the search box. */
    static void choose(Page page, String caseNumber) {
        try {
            page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(caseNumber))
                    .click(new Locator.ClickOptions().setTimeout(FIRST_PAGE));
        } catch (TimeoutError later) {
            page.fill(".mentas-find input", caseNumber);
            page.locator(".mentas-found li a", new Page.LocatorOptions().setHasText(caseNumber))
                    .click();
            page.fill(".mentas-find input", "");
        }
    }

    /** Chooses the card of a case and takes its task. */
    Tasklist take(String caseNumber) {
        choose(page, caseNumber);
        Locator claim = page.locator(".task-details button.claim");
        claim.click();
        assertThat(claim).not().isVisible();
        return this;
    }

    /** Opens a task by its id, as a link in a letter would. */
    Tasklist open(String taskId) {
        page.navigate(address + "/camunda/app/tasklist/default/?#/?task=" + taskId);
        return this;
    }

    Tasklist fill(String field, String value) {
        page.fill("[data-mentas-field=%s], [data-mentas-rupiah=%s]".formatted(field, field), value);
        return this;
    }

    Tasklist choose(String field, String value) {
        page.selectOption("select[data-mentas-field=%s]".formatted(field), value);
        return this;
    }

    Tasklist radio(String field, String value) {
        page.check("input[name=mentas-radio-%s][value=%s]".formatted(field, value));
        return this;
    }

    Tasklist tick(String field) {
        page.check("[data-mentas-field=%s]".formatted(field));
        return this;
    }

    /** A photograph as phones make them: large, and not yet made small. */
    Tasklist photo(String label) {
        Locator field = page.locator(".mentas-field", new Page.LocatorOptions().setHasText(label));
        field.locator("input[type=file]").last().setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", jpeg()));
        assertThat(field.locator("img.mentas-preview")).isVisible();
        return this;
    }

    Tasklist coordinates(String point) {
        page.fill(".mentas-coordinates input", point);
        return this;
    }

    /** Draws a line on the field for a signature. */
    Tasklist sign() {
        Locator pad = page.locator(".mentas-signature canvas");
        pad.scrollIntoViewIfNeeded();
        var area = pad.boundingBox();
        page.mouse().move(area.x + 20, area.y + 20);
        page.mouse().down();
        page.mouse().move(area.x + area.width / 2, area.y + area.height - 20);
        page.mouse().move(area.x + area.width - 20, area.y + 20);
        page.mouse().up();
        return this;
    }

    /** A cell of a table of lines, both counted from 0. */
    Locator cell(int line, String label) {
        return page.locator(".mentas-line")
                .nth(line)
                .locator(".mentas-cell", new Locator.LocatorOptions().setHasText(label))
                .locator("input:not([type=hidden]), select");
    }

    /** Hands the form in; it is taken, and the task leaves the list. */
    void complete(String caseNumber) {
        handIn();
        assertThat(page.locator(".form-actions .btn-primary")).hasCount(0);
        assertThat(card(caseNumber)).hasCount(0);
    }

    /** Hands the form in; what the office answers instead of taking it. */
    Locator refused() {
        handIn();
        Locator answer = page.locator(".page-notifications .alert-danger");
        assertThat(answer).isVisible();
        return answer;
    }

    private void handIn() {
        Locator button = page.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true));
        assertThat(button).isEnabled();
        button.click();
    }

    /** Opens a start form by its address, as the landing page does. */
    Tasklist startForm(String process) {
        page.navigate(address + "/camunda/app/tasklist/default/?#/?processStart=" + process);
        assertThat(page.locator(".modal-dialog .mentas-form")).isVisible();
        return this;
    }

    /** Hands a start form in. */
    Tasklist send() {
        page.locator(".modal-footer .btn-primary").click();
        return this;
    }

    /** What the office answers in a start form's window instead of taking it. */
    Locator answer() {
        return page.locator(".modal-body .notifications .alert-danger");
    }

    /** Starts a process from the list of what one may start. */
    Tasklist start(String process) {
        page.locator("a", new Page.LocatorOptions().setHasText("Mulai proses"))
                .first()
                .click();
        page.locator(".modal-dialog a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + process)))
                .click();
        return this;
    }

    /** Keeps a picture of the page for people to look at. */
    Tasklist keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
        return this;
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(120, 170, 110));
        pen.fillRect(0, 0, 2400, 1800);
        pen.setColor(new Color(170, 120, 70));
        pen.fillRect(500, 700, 1400, 800);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Signs somebody in straight at a task, as a link in a letter does, and takes the task where nobody has. */
    static Page openTask(Browser browser, int port, String user, Task task, int width) {
        String address = "http://localhost:" + port;
        Page page = browser.signIn(address, user, width);
        page.navigate(address + "/camunda/app/tasklist/default/#/?task=" + task.getId());
        if (task.getAssignee() == null) {
            page.locator(".claim-task, [ng-click='claim()'], .claim").first().click();
        }
        return page;
    }

    /** Hands in the form and waits until the task has gone. */
    static void complete(Page page) {
        Locator button = page.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true));
        button.click();
        assertThat(button).not().isVisible();
    }

    /** Keeps what the person sees, to be looked at. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }
}
