package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One complaint from the first telephone call to the signed reply and the closed case, as four people handle it. */
class OneComplaintTest extends BrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_complaint_goes_from_first_contact_to_a_signed_reply(boolean scripts) {
        var olwen = signedIn("olwen", scripts);
        var address = record(olwen, "The carer came three hours late.\nNobody rang.", "Ada Abbott");
        assertThat(heading(olwen)).endsWith("Representation from Ada Abbott");

        follow(olwen, "Decide the triage");
        choose(olwen, "safeguarding", "no-concern");
        choose(olwen, "decision", "complaint");
        choose(olwen, "procedure", "adults/2024");
        fill(olwen, "reason", "About care that we arranged.");
        press(olwen, "Save the decision");
        assertThat(done(olwen)).isEqualTo("The triage is decided.");
        assertThat(heading(olwen)).endsWith("Complaint from Ada Abbott");
        assertThat(glance(olwen)).contains("Under way", "Acknowledge the complaint", "3 working days left");

        follow(olwen, "Why this date? Acknowledge the complaint");
        assertThat(olwen.locator("main").innerText())
                .contains("Regulations 2009, reg 13(3)", "Day 3", "Required by law");
        follow(olwen, "Back to the case");

        follow(olwen, "Record the acknowledgement");
        choose(olwen, "means", "letter");
        press(olwen, "Save the acknowledgement");
        follow(olwen, "Record the plan");
        choose(olwen, "discussion", "held");
        fill(olwen, "plan", "We look at the visit log and talk to the provider.");
        press(olwen, "Save the plan");
        follow(olwen, "Give the response period");
        fillDate(olwen, "until", LocalDate.now().plusDays(20));
        choose(olwen, "basis", "agreed");
        press(olwen, "Save the response period");
        follow(olwen, "Add what is complained of");
        fill(olwen, "complaint", "Morning visits were late.");
        pick(olwen, "subject", "late-or-missed-visits");
        press(olwen, "Add it");
        follow(olwen, "Allocate the case");
        pick(olwen, "to", "ines");
        press(olwen, "Allocate");
        assertThat(glance(olwen)).contains("Ines Rowntree");

        var ines = signedIn("ines", scripts);
        ines.navigate(address);
        follow(ines, "Record a finding");
        choose(ines, "finding", "upheld");
        fill(ines, "reasons", "The log shows three late visits.");
        press(ines, "Save the finding");
        assertThat(glance(ines)).as("nobody is answered yet").doesNotContain("Outcome");

        var hilary = signedIn("hilary", scripts);
        hilary.navigate(address);
        follow(hilary, "Sign the response");
        assertThat(hilary.locator("main").innerText()).contains("Morning visits were late.", "The log shows three");
        fill(hilary, "response", "We are sorry. The visits were late, and here is what we changed.");
        press(hilary, "Sign the response");

        olwen.navigate(address);
        follow(olwen, "Record that the response was sent");
        choose(olwen, "means", "letter");
        press(olwen, "Save");
        assertThat(glance(olwen)).contains("Responded", "Outcome: Upheld");
        follow(olwen, "Close the case");
        choose(olwen, "why", "answered");
        press(olwen, "Close the case");
        assertThat(glance(olwen)).contains("Closed", "Nothing has a date now.");
        assertThat(olwen.locator(".moj-timeline__title").allInnerTexts())
                .containsExactly(
                        "Closed",
                        "Response sent by letter",
                        "Response signed by Hilary Dunmore",
                        "Finding on element 1: upheld",
                        "Allocated to Ines Rowntree",
                        "Element 1 added",
                        "Response promised by " + words(LocalDate.now().plusDays(20)),
                        "Plan recorded",
                        "Acknowledged by letter",
                        "Triage decided: complaint",
                        "Asked whether anybody is at risk: nobody seems to be at risk",
                        "Added Ada Abbott",
                        "Representation received");
    }

    private static String glance(Page page) {
        return page.locator(".redress-glance").innerText();
    }

    private static String words(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }
}
