package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.desk.CommandNames;
import redress.testing.BrokenPage;

/** Every page, and every page with errors on it: no violation that axe finds, and no wider than a telephone. */
class EveryPageTest extends BrowserTest {

    private static final List<String> COMMANDS = CommandNames.all();

    @Test
    void the_lists_and_the_ways_in() {
        var page = window(true);
        page.navigate("/sign-in");
        assertThat(page.locator("main").innerText()).contains("Look around as one of the sample staff", "Olwen Farrar");
        check(page);
        page = signedIn("meredith", true);
        page.navigate("/actions?show=late");
        check(page);
        page.navigate("/cases");
        for (var show : List.of("mine", "all", "unallocated", "triage", "standing")) {
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
    void a_sign_in_that_fails() {
        var page = window(true);
        page.navigate("/sign-in");
        failsToSignIn(page);
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("belong together");
        check(page);
        for (var attempt = 1; attempt < 6; attempt++) {
            failsToSignIn(page);
        }
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Wait 15 minutes");
        check(page);
    }

    private static void failsToSignIn(Page page) {
        page.locator("#username").fill("nobody-of-the-sample");
        page.locator("#password").fill("not the password");
        press(page, "Sign in");
    }

    @Test
    void what_cannot_be_opened_and_what_breaks() {
        var page = signedIn("jonah", true);
        assertThat(page.navigate("/cases").status()).isEqualTo(403);
        check(page);
        assertThat(page.navigate(BrokenPage.PATH).status()).isEqualTo(500);
        assertThat(heading(page)).isEqualTo("There is a problem with the service");
        check(page);
    }

    @Test
    void why_the_response_period_ends_when_it_does_before_and_after_it_is_given() {
        var page = signedIn("meredith", true);
        var address = complaint(page);
        page.navigate(address + "/clocks/response-period");
        assertThat(page.locator("main").innerText()).contains("There is no date yet");
        check(page);
        page.navigate(address + "/response-period");
        fillDate(page, "until", LocalDate.now().plusDays(30));
        choose(page, "basis", "agreed");
        press(page, "Save the response period");
        page.navigate(address + "/clocks/response-period");
        assertThat(page.locator("main").innerText()).contains("What was agreed or changed");
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
        page.navigate(address + "/eligibility");
        check(page);
        for (var clock : List.of("acknowledge", "local-target", "six-months")) {
            page.navigate(address + "/clocks/" + clock);
            check(page);
        }
        page.navigate(address + "/not-now");
        check(page);
        for (var command : COMMANDS) {
            page.navigate(address + "/" + command);
            check(page);
            var send = page.locator("form#form button[type=submit]");
            if (send.count() == 1) {
                click(page, send);
                check(page);
                assertThat(page.locator("h1").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_word_that_is_longer_than_any_line_widens_no_page() {
        var page = signedIn("meredith", true);
        var address = record(page, "x".repeat(500), "y".repeat(200));
        check(page);
        page.navigate("/cases?show=unallocated");
        check(page);
        page.setViewportSize(1200, 800);
        page.navigate("/cases?show=unallocated");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1200);
        page.navigate(address);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1200);
        page.navigate(address + "/correct");
        check(page);
    }

    @Test
    void a_reference_that_no_case_has() {
        var page = signedIn("meredith", true);
        page.navigate("/cases");
        fill(page, "reference", "1999-1");
        press(page, "Find");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Check the reference");
        check(page);
    }

    @Test
    void who_acts_for_another_and_whom_of_the_staff_it_concerns() {
        var page = signedIn("meredith", true);
        var address = complaint(page);
        page.navigate(address + "/person");
        choose(page, "role", "representative");
        fill(page, "name", "Ben Bold");
        pick(page, "basis", "asked");
        press(page, "Add the person");
        check(page);
        page.navigate(address + "/authority-ask");
        check(page);
        fillDate(page, "replyBy", LocalDate.now().plusDays(14));
        press(page, "Save");
        check(page);
        page.navigate(address + "/authority-shown");
        check(page);
        fill(page, "evidence", "A signed form.");
        press(page, "Save the authority");
        check(page);
        page.navigate(address + "/authority-withdrawn");
        check(page);
        fill(page, "words", "She wants to see to it herself.");
        press(page, "Save the withdrawal of authority");
        assertThat(page.locator("main").innerText()).contains("The response cannot go to them");
        check(page);
        follow(page, "May they complain, and why?");
        assertThat(page.locator("main").innerText()).contains("Authority to act was withdrawn", "reg 5(2)");
        check(page);
        page.navigate(address + "/staff-concerned");
        check(page);
        choose(page, "element", "1");
        fill(page, "name", "Kim Ross");
        press(page, "Save the name");
        assertThat(page.locator("main").innerText()).contains("Kim Ross");
        check(page);
        page.navigate(address + "/staff-not-concerned");
        check(page);
    }

    @Test
    void what_nobody_has_decided_yet_and_why_a_ground_was_relied_on() {
        var page = signedIn("meredith", true);
        var address = record(page, "The bus was late.", "Edna Earl");
        page.navigate(address + "/eligibility");
        assertThat(page.locator("main").innerText()).contains("Nobody has decided yet what this is.");
        check(page);
        page.navigate(address + "/triage");
        choose(page, "safeguarding", "no-concern");
        choose(page, "decision", "refused");
        pick(page, "routeReason-refused", "out-of-time");
        pick(page, "exclusion-refused", "corporate/2024/legal-proceedings");
        check(page);
        fill(page, "reason", "She asked for papers.");
        press(page, "Save the decision");
        assertThat(page.locator(".redress-glance").innerText())
                .contains("Tell the person why it is not accepted: owed, no day is set.");
        check(page);
        page.navigate("/cases?show=unallocated");
        assertThat(page.locator("tbody tr").last().innerText())
                .contains("Closed, still owed", "Tell the person why it is not accepted: owed, no day is set");
        check(page);
        page.navigate(address + "/eligibility");
        assertThat(page.locator("#grounds + table").innerText()).contains("Relied on", "She asked for papers.");
        check(page);
    }

    @Test
    void the_steps_and_stages_of_a_procedure_and_a_case_that_stands_still() {
        var page = signedIn("meredith", true);
        var address = complaint(page, "children/2006");
        page.navigate(address + "/stage-stage-2");
        check(page);
        follow(page, "May this be complained about?");
        assertThat(page.locator("#stage-stage-2").innerText()).contains("The person can ask for it");
        check(page);
        page.navigate(address + "/stage-stage-2");
        press(page, "Save the request");
        check(page);
        fill(page, "request", "I want somebody independent to look.");
        press(page, "Save the request");
        assertThat(done(page)).isEqualTo("Investigation began.");
        check(page);
        for (var step : List.of("statement-agreed", "investigated")) {
            page.navigate(address + "/step-" + step);
            check(page);
        }
        page.navigate(address + "/pause");
        fill(page, "reason", "The court sits first. We wrote to her.");
        fillDate(page, "reviewOn", LocalDate.now());
        press(page, "Save");
        assertThat(page.locator("main").innerText()).contains("Stands still: no day counts from");
        check(page);
        assertThat(page.locator("main").innerText()).contains("Review whether the case can go on", "due today");
        page.navigate(address + "/clocks/stage-2");
        check(page);
        page.navigate("/cases?show=mine");
        follow(page, "1 case that stands still is to be reviewed");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("tbody").innerText()).contains("Review whether the case can go on");
        check(page);
        page.navigate(address);
        follow(page, "Review whether the case can go on");
        fill(page, "found", "The hearing was moved to the autumn.");
        fillDate(page, "reviewOn", LocalDate.now().plusDays(60));
        check(page);
        press(page, "Save the review");
        assertThat(page.locator("main").innerText()).contains("Reviewed on", "The hearing was moved to the autumn.");
        check(page);
        page.navigate(address + "/correct");
        check(page);
        page.navigate(address);
        follow(page, "Let the case go on");
        press(page, "Save");
        assertThat(done(page)).isEqualTo("The case goes on.");
    }

    @Test
    void why_a_date_was_moved_day_by_day_and_a_limit_that_was_set_aside() {
        var page = signedIn("meredith", true);
        var address = complaint(page, "children/2006");
        page.navigate(address + "/correct");
        choose(page, "what", "receivedOn");
        fillDate(page, "receivedOn", LocalDate.now().minusDays(10));
        fill(page, "reason", "The stamp on the letter.");
        press(page, "Save the correction");
        page.navigate(address + "/pause");
        fill(page, "reason", "The court sits first. We wrote to her.");
        fillDate(page, "from", LocalDate.now().minusDays(7));
        fillDate(page, "toldOn", LocalDate.now().minusDays(7));
        fillDate(page, "reviewOn", LocalDate.now().plusDays(30));
        press(page, "Save");
        page.navigate(address + "/resume");
        press(page, "Save");
        page.navigate(address + "/extend");
        choose(page, "clock", "stage-1");
        fillDate(page, "until", LocalDate.now().plusDays(16));
        fill(page, "reason", "An advocate is to be found.");
        press(page, "Save the extension");
        assertThat(done(page)).isEqualTo("The date is extended.");
        page.navigate(address + "/clocks/stage-1");
        check(page);
        for (var folded : page.locator("main summary").all()) {
            folded.click();
        }
        assertThat(page.locator("main").innerText()).contains("5 working days lost", "Day 20", "extended to this day");
        check(page);

        page.navigate(address + "/step-grounds-arose");
        fillDate(page, "on", LocalDate.now().minusMonths(17));
        press(page, "Save");
        page.navigate(address + "/step-time-bar-waived");
        fill(page, "words", "She was twelve, and the records are there.");
        press(page, "Save");
        assertThat(page.locator("main").innerText()).contains("Set aside on");
        check(page);
        page.navigate(address + "/clocks/time-bar");
        assertThat(page.locator("main").innerText()).contains("She was twelve, and the records are there.");
        check(page);
    }

    @Test
    void a_date_that_passed_with_its_reason_and_the_part_that_another_owes() {
        var page = signedIn("meredith", true);
        var address = complaint(page);
        page.navigate(address + "/correct");
        choose(page, "what", "receivedOn");
        fillDate(page, "receivedOn", LocalDate.now().minusDays(20));
        fill(page, "reason", "The stamp on the letter.");
        press(page, "Save the correction");
        assertThat(page.locator("main").innerText()).contains("Nobody has said why");
        check(page);
        page.navigate(address + "/delay?clock=acknowledge");
        pick(page, "reason", "overlooked");
        fill(page, "words", "The letter lay in a drawer.");
        press(page, "Save the reason");
        assertThat(page.locator("main").innerText()).contains("Because: Overlooked");
        check(page);
        page.navigate(address + "/clocks/acknowledge");
        assertThat(page.locator("main").innerText()).contains("Why it was late", "The letter lay in a drawer.");
        check(page);

        page.navigate(address + "/contribution");
        fill(page, "from", "The hospital trust");
        fill(page, "what", "The discharge record");
        fillDate(page, "due", LocalDate.now());
        press(page, "Save");
        assertThat(page.locator("main").innerText()).contains("What others contribute", "The discharge record");
        check(page);
        page.navigate(address + "/contribution-received");
        check(page);
        page.navigate("/actions");
        assertThat(page.locator("main").innerText()).contains("The hospital trust: The discharge record");
        check(page);
    }

    @Test
    void what_a_case_leads_to_element_by_element() {
        var page = signedIn("meredith", true);
        var address = complaint(page);
        page.navigate(address + "/element");
        fill(page, "complaint", "A rude letter");
        press(page, "Add it");
        for (var element : List.of("1", "2")) {
            page.navigate(address + "/finding?element=" + element);
            choose(page, "finding", "upheld");
            fill(page, "reasons", "The log shows it.");
            press(page, "Save the finding");
        }
        page.navigate(address + "/sign");
        fill(page, "response", "We are sorry.");
        press(page, "Sign the response");
        follow(page, "Record what was learnt (element 1)");
        check(page);
        fill(page, "what", "Rotas are checked by a second person.");
        choose(page, "source", "later-stage");
        pick(page, "answers-later-stage", "hilary");
        pick(page, "owner", "ines");
        fillDate(page, "due", LocalDate.now().plusDays(3));
        press(page, "Save what was learnt");
        page.navigate(address + "/remedy?element=2");
        choose(page, "kind", "apology");
        fill(page, "what", "A letter from the director.");
        pick(page, "owner", "meredith");
        fillDate(page, "due", LocalDate.now());
        press(page, "Save the remedy");
        check(page);
        follow(page, "Say that there is nothing to learn (element 2)");
        check(page);
        fill(page, "reason", "A slip of one day.");
        press(page, "Save");
        assertThat(page.locator("main").innerText())
                .contains(
                        "Rotas are checked by a second person. (action 1, to be done)",
                        "Nothing to learn from it",
                        "A slip of one day.",
                        "Hilary Dunmore");
        assertThat(page.locator(".redress-actions").first().innerText()).doesNotContain("Record what was learnt");
        check(page);
        page.navigate(address + "/action-done");
        choose(page, "action", "2");
        fill(page, "evidence", "The letter is on file.");
        press(page, "Save");
        assertThat(page.locator("main").innerText()).contains("Recorded by\nMeredith Quayle");
        page.navigate("/actions?show=later-stages");
        assertThat(page.locator("main").innerText())
                .contains("Rotas are checked by a second person.", "A recommendation of a later stage");
        check(page);
    }

    @Test
    void an_action_for_whoever_does_it_and_may_not_see_the_case() {
        var page = signedIn("meredith", true);
        page.navigate(complaint(page) + "/learning?element=1");
        fill(page, "what", "Check rotas twice a week, and tell the team on Mondays.");
        pick(page, "owner", "tobias");
        fillDate(page, "due", LocalDate.now());
        press(page, "Save what was learnt");
        page = signedIn("tobias", true);
        page.navigate("/actions?show=mine");
        check(page);
        click(page, page.locator("tbody tr:has-text('Check rotas twice a week') th a"));
        check(page);
        follow(page, "Record that it was done");
        check(page);
        press(page, "Save");
        check(page);
        fill(page, "evidence", "The rota of this week.");
        press(page, "Save");
        assertThat(done(page)).isEqualTo("The action is done.");
        assertThat(page.locator("main").innerText()).contains("The rota of this week.", "Tobias Akande");
        check(page);
    }

    /** A complaint with something complained of. */
    private static String complaint(Page page) {
        return complaint(page, "adults/2024");
    }

    private static String complaint(Page page, String procedure) {
        var address = record(page, "The carer came late.", "Edna Earl");
        page.navigate(address + "/triage");
        choose(page, "safeguarding", "no-concern");
        choose(page, "decision", "complaint");
        choose(page, "procedure", procedure);
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
        click(page, page.locator("main ul a").first());
        check(page);
        click(page, page.locator("td a").first());
        assertThat(heading(page)).isEqualTo("Cases behind a figure");
        check(page);
        assertThat(page.getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).count())
                .isZero();
    }

    private static void check(Page page) {
        isAccessible(page);
        fitsNarrowScreens(page);
    }
}
