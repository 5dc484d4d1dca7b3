package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import redress.testing.Browser;
import redress.testing.RunningDesk;

/** What people do at the desk, in words: sign in, follow a link, choose, fill in, send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    final RunningDesk desk;
    private Browser browser;

    BrowserTest() {
        this(RunningDesk.get());
    }

    BrowserTest(RunningDesk desk) {
        this.desk = desk;
    }

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    /** A window of somebody's own, with nobody signed in. */
    Page window(boolean scripts) {
        var page = browser.chromium()
                .newContext(new NewContextOptions()
                        .setBaseURL(desk.address())
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(1200, 900))
                .newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    Page signedIn(String username, boolean scripts) {
        var page = window(scripts);
        page.navigate("/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(RunningDesk.PASSWORD);
        press(page, "Sign in");
        return page;
    }

    static void follow(Page page, String link) {
        click(
                page,
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    static void press(Page page, String button) {
        click(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Goes on once the page that comes is there whole: on a busy machine its first half can be read before the second. */
    static void click(Page page, Locator what) {
        what.click();
        page.waitForLoadState();
    }

    static void choose(Page page, String name, String code) {
        page.locator("input[type=radio][name='" + name + "'][value='" + code + "']")
                .check();
    }

    static void fill(Page page, String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }

    static void pick(Page page, String name, String code) {
        page.locator("select[name='" + name + "']").selectOption(code);
    }

    static void fillDate(Page page, String name, LocalDate date) {
        fill(page, name + "-day", String.valueOf(date.getDayOfMonth()));
        fill(page, name + "-month", String.valueOf(date.getMonthValue()));
        fill(page, name + "-year", String.valueOf(date.getYear()));
    }

    static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    static String done(Page page) {
        return page.locator(".govuk-notification-banner--success .govuk-notification-banner__heading")
                .innerText();
    }

    /** Records a representation and returns the address of its case. */
    static String record(Page page, String account, String name) {
        page.navigate("/cases/new");
        fill(page, "account", account);
        fill(page, "name", name);
        pick(page, "channel", "telephone");
        pick(page, "pointOfReceipt", "complaints-team");
        pick(page, "relationship", "son-daughter");
        pick(page, "service", "commissioned-care");
        press(page, "Record");
        assertThat(done(page)).startsWith("It is recorded.");
        return page.url();
    }

    /** No fault that axe can find. The pages hold no frames, so it need not open a page of its own for each look. */
    static void isAccessible(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList())
                .as(page.url())
                .isEmpty();
    }

    /** A telephone, and the narrowest screen on which lists are tables. */
    static void fitsNarrowScreens(Page page) {
        for (var width : List.of(360, 770)) {
            page.setViewportSize(width, 740);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + page.url())
                    .isEqualTo(width);
        }
        page.setViewportSize(1200, 900);
    }
}
