package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page, and every page with errors on it: no violation that axe finds, and no wider than a telephone. */
class EveryPageTest extends BrowserTest {

    private static final List<String> COMMANDS = List.of(
            "triage",
            "acknowledge",
            "allocate",
            "plan",
            "response-period",
            "element",
            "finding",
            "sign",
            "send",
            "close",
            "note",
            "person",
            "extend",
            "correct",
            "ombudsman",
            "withdraw",
            "reopen");

    @Test
    void the_lists_and_the_ways_in() {
        var page = window(true);
        page.navigate("/sign-in");
        check(page);
        page = signedIn("meredith", true);
        for (var show : List.of("mine", "all", "unallocated", "triage")) {
            page.navigate("/cases?show=" + show);
            check(page);
        }
        assertThat(page.navigate("/cases/nothing-like-it").status()).isEqualTo(404);
        check(page);
        page = signedIn("petra", true);
        assertThat(heading(page)).isEqualTo("No pages for your role");
        check(page);
    }

    @Test
    void a_case_its_clocks_and_every_form_with_and_without_errors() {
        var page = signedIn("meredith", true);
        page.navigate("/cases/new");
        check(page);
        press(page, "Record");
        check(page);
        var address = complaint(page);
        check(page);
        for (var clock : List.of("acknowledge", "local-target", "six-months")) {
            page.navigate(address + "/clocks/" + clock);
            check(page);
        }
        for (var command : COMMANDS) {
            page.navigate(address + "/" + command);
            check(page);
            var send = page.locator("form#form button[type=submit]");
            if (send.count() == 1) {
                send.click();
                check(page);
                assertThat(page.locator("h1").count()).isEqualTo(1);
            }
        }
    }

    /** A complaint with something complained of, and a date that is promised. */
    private static String complaint(Page page) {
        var address = record(page, "The carer came late.", "Edna Earl");
        page.navigate(address + "/triage");
        choose(page, "safeguarding", "no");
        choose(page, "decision", "complaint");
        fill(page, "reason", "Our care.");
        press(page, "Save the decision");
        page.navigate(address + "/element");
        fill(page, "complaint", "Late visits");
        press(page, "Add it");
        return address;
    }

    @Test
    void the_reports_and_the_cases_behind_a_figure() {
        var page = signedIn("jonah", true);
        assertThat(heading(page)).isEqualTo("Reports");
        check(page);
        page.locator("main ul a").first().click();
        check(page);
        page.locator("td a").first().click();
        assertThat(heading(page)).isEqualTo("Cases behind a figure");
        check(page);
        assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).count())
                .isZero();
    }

    private static void check(Page page) {
        isAccessible(page);
        fitsTelephone(page);
    }
}
