package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import redress.access.RoleOfStaff;
import redress.testing.RunningDesk;

/** A council's own folder, four people of its staff, and the days on which they do what they do. */
abstract class CouncilWalk extends BrowserTest {

    private final Days days;
    private Page page;

    CouncilWalk(String council, String first) {
        this(council, new Days(first));
    }

    private CouncilWalk(String council, Days days) {
        super(RunningDesk.of(council, days));
        this.days = days;
    }

    @BeforeAll
    void admitStaff() {
        desk.admit("olwen", "Olwen Farrar", RoleOfStaff.COMPLAINTS_OFFICER);
        desk.admit("meredith", "Meredith Quayle", RoleOfStaff.COMPLAINTS_MANAGER);
        desk.admit("ines", "Ines Rowntree", RoleOfStaff.INVESTIGATING_OFFICER);
        desk.admit("hilary", "Hilary Dunmore", RoleOfStaff.SENIOR_MANAGER);
    }

    @AfterAll
    void stop() {
        desk.stop();
    }

    void on(String day) {
        days.today = LocalDate.parse(day);
    }

    /** Somebody sits down at the desk; what follows is done by them. */
    void at(String username) {
        page = signedIn(username, true);
    }

    void at(String username, String address) {
        at(username);
        page.navigate(address);
    }

    /** Records what somebody said by telephone, and returns the address of the case. */
    String telephoned(String account, String name, String receivedBy, String relationship, String service) {
        page.navigate("/cases/new");
        fill(page, "account", account);
        fill(page, "name", name);
        pick(page, "channel", "telephone");
        pick(page, "pointOfReceipt", receivedBy);
        pick(page, "relationship", relationship);
        pick(page, "service", service);
        press(page, "Record");
        assertThat(done(page)).startsWith("It is recorded.");
        return page.url();
    }

    void open(String address) {
        page.navigate(address);
    }

    void complaintUnder(String procedure) {
        follow("Decide the triage");
        choose("safeguarding", "no-concern");
        choose("decision", "complaint");
        choose("procedure", procedure);
        fill("reason", "She wants it put right.");
        press("Save the decision", "The triage is decided.");
    }

    void acknowledge() {
        follow("Record the acknowledgement");
        choose("means", "letter");
        press("Save the acknowledgement", "The acknowledgement is recorded.");
    }

    /** A step of the procedure that asks a question. */
    void step(String title, String words) {
        follow(title);
        fill("words", words);
        press("Save", title + ": recorded.");
    }

    void step(String title, String choice, String words) {
        follow(title);
        choose("choice", choice);
        fill("words", words);
        press("Save", title + ": recorded.");
    }

    void complains(String what, String subject) {
        follow("Add what is complained of");
        fill("complaint", what);
        pick(page, "subject", subject);
        press("Add it", "What is complained of is added.");
    }

    void allocate(String username) {
        follow("Allocate the case");
        pick(page, "to", username);
        press("Allocate", "The case is allocated.");
    }

    void finds(String finding, String reasons) {
        follow("Record a finding");
        choose("finding", finding);
        fill("reasons", reasons);
        press("Save the finding", "The finding is recorded.");
    }

    void signs(String response) {
        follow("Sign the response");
        fill("response", response);
        press("Sign the response", "The response is signed.");
    }

    void sends() {
        follow("Record that the response was sent");
        choose("means", "letter");
        press("Save", "The response is recorded as sent.");
    }

    void closes() {
        follow("Close the case");
        press("Close the case", "The case is closed.");
    }

    /** The Ombudsman takes the matter up, decides, and recommends a payment, which somebody answers for. */
    void ombudsmanUpholds(String ombudsman, String reference, String decision, String pounds, String due) {
        follow("Tell of an Ombudsman referral");
        choose("ombudsman", ombudsman);
        fill("reference", reference);
        press("Save the referral", "The referral is recorded.");
        follow("Record the assessment");
        choose("assessment", "taken-up");
        press("Save the assessment", "The assessment is recorded.");
        follow("Record the decision");
        choose("decision", decision);
        press("Save the decision", "The decision is recorded.");
        follow("Add a recommendation");
        choose("remedy", "financial");
        fill("amount-financial", pounds);
        fill("text", "Pay her for her distress and for her time and trouble.");
        fillDate(page, "dueOn", LocalDate.parse(due));
        pick(page, "owner", "hilary");
        press("Add it", "The recommendation is added.");
        assertThat(main()).contains("Outstanding");
    }

    void recommendationDone(String evidence) {
        follow("Record it as done recommendation 1");
        fill("evidence", evidence);
        press("Save", "It is recorded as done.");
    }

    void follow(String link) {
        follow(page, link);
    }

    void choose(String name, String code) {
        choose(page, name, code);
    }

    void chooseLabelled(String label) {
        page.getByLabel(label).check();
    }

    void tick(String name, String code) {
        page.locator("input[type=checkbox][name='" + name + "'][value='" + code + "']")
                .check();
    }

    void fill(String name, String text) {
        fill(page, name, text);
    }

    void fillDate(String name, String day) {
        fillDate(page, name, LocalDate.parse(day));
    }

    /** Sends the form, and reads that it was done. */
    void press(String button, String done) {
        press(page, button);
        assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        assertThat(done(page)).isEqualTo(done);
    }

    /** Sends the form, and reads why it was refused. */
    String refused(String button) {
        press(page, button);
        return page.locator(".govuk-error-summary").innerText();
    }

    /** The line of a clock: what, its date, how it stands. */
    String clock(String title) {
        return page.locator("#clocks + table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .innerText()
                .replaceAll("\\s+", " ");
    }

    String main() {
        return page.locator("main").innerText();
    }

    String glance() {
        return page.locator(".redress-glance").innerText();
    }

    /** What the page offers, as its links say. */
    String offered() {
        return page.locator(".redress-next").innerText();
    }

    void isAccessible() {
        isAccessible(page);
        fitsNarrowScreens(page);
    }

    /** Ten in the morning of a day that the story chooses. */
    private static final class Days extends Clock {

        private static final LocalTime MORNING = LocalTime.of(10, 0);

        private volatile LocalDate today;

        Days(String first) {
            this.today = LocalDate.parse(first);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return today.atTime(MORNING).toInstant(ZoneOffset.UTC);
        }
    }
}
