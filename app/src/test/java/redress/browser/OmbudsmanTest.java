package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.testing.Requirement;

/** A referral from the Ombudsman's first letter to the last recommendation, as the complaints team records it. */
class OmbudsmanTest extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Requirement({"OM-16", "OM-27", "OM-28"})
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_decision_on_the_wrong_referral_is_taken_back_by_whoever_may_correct(boolean scripts) {
        var olwen = signedIn("olwen", scripts);
        record(olwen, "Nobody answered my complaint.", "Nora Nettle");
        tell(olwen, scripts ? "25 010 150" : "25 010 151");
        var referral = olwen.url();
        follow(olwen, "Record the assessment");
        choose(olwen, "assessment", "taken-up");
        press(olwen, "Save the assessment");
        follow(olwen, "Record the decision");
        choose(olwen, "decision", "upheld");
        press(olwen, "Save the decision");
        assertThat(olwen.locator("main").innerText()).doesNotContain("Take back what was recorded by mistake");
        assertThat(olwen.navigate(referral + "/take-back").status()).isEqualTo(403);

        var meredith = signedIn("meredith", scripts);
        meredith.navigate(referral);
        follow(meredith, "Take back what was recorded by mistake");
        check(meredith, scripts);
        choose(meredith, "told", "2");
        fill(meredith, "reason", "The letter was about another referral.");
        press(meredith, "Take it back");
        assertThat(meredith.locator("#told-error").innerText()).contains("The decision rests on this.");
        assertThat(meredith.locator("#reason").inputValue()).isEqualTo("The letter was about another referral.");
        choose(meredith, "told", "3");
        press(meredith, "Take it back");
        assertThat(done(meredith)).isEqualTo("It is taken back, and counts no more.");
        assertThat(glance(meredith)).contains("Under investigation");
        assertThat(meredith.locator("main").innerText())
                .contains(
                        "Decided – taken back",
                        "By Meredith",
                        "The letter was about another referral.",
                        "Taken back: decided");
        check(meredith, scripts);
    }

    @Requirement({"OM-05", "OM-07", "OM-16"})
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_referral_goes_from_the_first_letter_to_what_was_recommended(boolean scripts) {
        var olwen = signedIn("olwen", scripts);
        var first = record(olwen, "Nobody answered my complaint.", "Nora Nettle");
        var reference = scripts ? "25 010 090" : "25 010 091";
        tell(olwen, reference);
        assertThat(done(olwen)).isEqualTo("The referral is recorded.");
        assertThat(heading(olwen)).endsWith("Referral " + reference);
        assertThat(glance(olwen)).contains("Being assessed", "The Ombudsman waits for nothing now.");
        check(olwen, scripts);

        var second = record(olwen, "And the bill is wrong.", "Nora Nettle");
        tell(olwen, reference.replace(" ", ""));
        assertThat(done(olwen)).isEqualTo("This referral was known already, and is about this case as well.");
        var referral = olwen.url();
        for (var address : List.of(first, second)) {
            olwen.navigate(address);
            assertThat(olwen.locator("main").innerText())
                    .contains("With the Ombudsman", reference + ": Being assessed");
        }
        olwen.navigate(referral);

        follow(olwen, "Record the assessment");
        choose(olwen, "assessment", "taken-up");
        press(olwen, "Save the assessment");
        follow(olwen, "Record an enquiry");
        fill(olwen, "asked", "Send the visit log.");
        fillDate(olwen, "letterOn", TODAY);
        choose(olwen, "named", "no");
        press(olwen, "Save the enquiry");
        assertThat(glance(olwen)).contains("Answer enquiry 1", "Our policy");
        follow(olwen, "Why this date? Answer enquiry 1");
        assertThat(olwen.locator("main").innerText())
                .contains("the council's policy counts: within 28 days after the date of the letter", "Day 28");
        check(olwen, scripts);
        follow(olwen, "Back to the referral");

        follow(olwen, "Add a document to the bundle");
        fill(olwen, "title", "Visit log, June");
        press(olwen, "Add it");
        follow(olwen, "Record that the answer was sent");
        assertThat(olwen.locator("main").innerText()).contains("The bundle holds 1 document.");
        press(olwen, "Save");
        follow(olwen, "Record the decision");
        choose(olwen, "decision", "upheld");
        press(olwen, "Save the decision");
        follow(olwen, "Add a recommendation");
        choose(olwen, "remedy", "financial");
        fill(olwen, "amount-financial", "250.50");
        fill(olwen, "text", "Pay her for her time and trouble.");
        fillDate(olwen, "dueOn", TODAY.plusDays(28));
        pick(olwen, "owner", "hilary");
        press(olwen, "Add it");
        assertThat(olwen.locator("main").innerText())
                .contains(
                        "1. Payment for distress, time and trouble or loss, £250.50", "Hilary Dunmore", "Outstanding");
        check(olwen, scripts);

        olwen.navigate("/ombudsman");
        assertThat(olwen.locator("main").innerText()).contains("Recommendations to be done", reference);
        check(olwen, scripts);
        olwen.navigate("/actions?show=ombudsman");
        assertThat(olwen.locator("main").innerText())
                .contains(
                        "Pay her for her time and trouble.",
                        "A recommendation of the Local Government and Social Care Ombudsman",
                        "Hilary Dunmore");
        check(olwen, scripts);
        follow(olwen, "Referral " + reference);
        assertThat(olwen.url()).isEqualTo(referral);
        follow(olwen, "Record it as done recommendation 1");
        fill(olwen, "evidence", "Paid; the receipt is on file.");
        press(olwen, "Save");
        assertThat(olwen.locator("main").innerText()).contains("Complied", "the receipt is on file");
        assertThat(olwen.locator(".moj-timeline__title").allInnerTexts())
                .containsExactly(
                        "Recommendation 1 done",
                        "Recommendation 1: Payment for distress, time and trouble or loss, £250.50",
                        "Decided",
                        "Answer to enquiry 1 sent",
                        "Document 1 added to the bundle",
                        "Enquiry 1 received",
                        "Taken up for investigation",
                        "A case was added",
                        "The council was told of the referral");
    }

    @Requirement({"OM-19", "OM-23", "OM-24", "OM-16"})
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_report_is_answered_a_case_taken_off_and_a_reference_put_right(boolean scripts) {
        var olwen = signedIn("olwen", scripts);
        record(olwen, "Nobody answered my complaint.", "Vera Vetch");
        tell(olwen, scripts ? "25 010 904" : "25 010 906");
        var referral = olwen.url();
        var mistaken = record(olwen, "The bill is wrong.", "Walt Willow");
        tell(olwen, scripts ? "25 010 904" : "25 010 906");

        follow(olwen, "Take a case off the referral");
        check(olwen, scripts);
        olwen.getByLabel(mistaken.substring(mistaken.lastIndexOf('/') + 1) + ", Walt Willow")
                .check();
        fill(olwen, "reason", "It is about somebody else.");
        press(olwen, "Take it off");
        assertThat(done(olwen)).isEqualTo("The case is off the referral.");
        assertThat(olwen.locator("main").innerText()).contains("A case was taken off", "It is about somebody else.");

        follow(olwen, "Correct the reference");
        check(olwen, scripts);
        fill(olwen, "reference", scripts ? "25 010 094" : "25 010 096");
        fill(olwen, "reason", "Two figures were swapped.");
        press(olwen, "Save the reference");
        assertThat(olwen.url()).isEqualTo(referral);
        assertThat(heading(olwen)).endsWith(scripts ? "25 010 094" : "25 010 096");

        follow(olwen, "Record the assessment");
        choose(olwen, "assessment", "taken-up");
        press(olwen, "Save the assessment");
        follow(olwen, "Record the decision");
        choose(olwen, "decision", "public-interest-report");
        fillDate(olwen, "receivedOn-public-interest-report", TODAY.minusDays(1));
        press(olwen, "Save the decision");
        assertThat(olwen.locator(".govuk-error-summary").innerText()).contains("The date must be on or after");
        assertThat(olwen.locator("#receivedOn-public-interest-report-error").count())
                .isEqualTo(1);
        check(olwen, scripts);
        fillDate(olwen, "receivedOn-public-interest-report", TODAY);
        press(olwen, "Save the decision");
        assertThat(glance(olwen)).contains("Consider the report and reply", "Statutory");
        olwen.navigate("/ombudsman");
        assertThat(olwen.locator("main").innerText()).contains("Reply to the report");
        check(olwen, scripts);
        olwen.navigate(referral);
        follow(olwen, "Record that more time was asked for");
        fillDate(olwen, "until", TODAY.plusMonths(5));
        fill(olwen, "reason", "The cabinet meets too late.");
        press(olwen, "Save the request");
        follow(olwen, "Record the reply to the report");
        check(olwen, scripts);
        fill(olwen, "accepted", "All of it.");
        fill(olwen, "action", "Visits are logged from next month.");
        press(olwen, "Save the reply");
        assertThat(glance(olwen)).contains("The Ombudsman waits for nothing now.");
        assertThat(olwen.locator("main").innerText()).contains("Met on", "Visits are logged from next month.");
        check(olwen, scripts);
    }

    @Requirement({"OM-14", "OM-16"})
    @Test
    void nothing_typed_is_lost_to_an_error_or_to_a_colleague_who_was_first() {
        var olwen = signedIn("olwen", true);
        record(olwen, "Nobody answered my complaint.", "Tom Teasel");
        follow(olwen, "Tell of an Ombudsman referral");
        check(olwen);
        fill(olwen, "reference", "---");
        press(olwen, "Save the referral");
        assertThat(olwen.locator(".govuk-error-summary").innerText()).contains("Choose the Ombudsman");
        check(olwen);
        choose(olwen, "ombudsman", "lgsco");
        press(olwen, "Save the referral");
        assertThat(olwen.locator(".govuk-error-summary").innerText()).contains("with letters or figures");
        assertThat(olwen.locator("[name=reference]").inputValue()).isEqualTo("---");
        fill(olwen, "reference", "25 010 092");
        press(olwen, "Save the referral");
        var referral = olwen.url();
        follow(olwen, "Record an enquiry");
        fill(olwen, "asked", "Send the visit log.");
        fillDate(olwen, "letterOn", TODAY);
        choose(olwen, "named", "no");

        var meredith = signedIn("meredith", false);
        meredith.navigate(referral + "/assessed");
        choose(meredith, "assessment", "taken-up");
        press(meredith, "Save the assessment");

        press(olwen, "Save the enquiry");
        assertThat(olwen.locator("main").innerText())
                .contains("Meredith Quayle changed this referral", "Taken up for investigation");
        assertThat(olwen.locator("[name=asked]").inputValue()).isEqualTo("Send the visit log.");
        check(olwen);
        press(olwen, "Save the enquiry");
        assertThat(done(olwen)).isEqualTo("The enquiry is recorded.");
    }

    @Requirement("OM-16")
    @Test
    void every_form_of_a_referral_with_and_without_errors() {
        var page = signedIn("meredith", true);
        record(page, "Nobody answered my complaint.", "Una Umber");
        tell(page, "25 010 093");
        var referral = page.url();
        tryAll(page, referral, List.of("sent-back", "assessed", "enquiry", "reference", "case-removed"));
        page.navigate(referral + "/assessed");
        choose(page, "assessment", "taken-up");
        press(page, "Save the assessment");
        page.navigate(referral + "/enquiry");
        fill(page, "asked", "Records.");
        fillDate(page, "letterOn", TODAY);
        choose(page, "named", "no");
        press(page, "Save the enquiry");
        tryAll(page, referral, List.of("document", "extension", "draft", "decision"));
        page.navigate(referral + "/decision");
        choose(page, "decision", "upheld");
        press(page, "Save the decision");
        tryAll(
                page,
                referral,
                List.of("recommendation", "done", "reply", "report-reply", "comments", "extension-answer"));
    }

    private static void tryAll(Page page, String referral, List<String> commands) {
        for (var command : commands) {
            page.navigate(referral + "/" + command);
            check(page);
            var send = page.locator("form#form button[type=submit]");
            if (send.count() == 1) {
                for (var date : page.locator("input[name$=-day]:visible").all()) {
                    date.fill("");
                }
                click(page, send);
                assertThat(page.locator(".govuk-error-summary").count())
                        .as(command)
                        .isEqualTo(1);
                check(page);
            }
        }
    }

    private static void tell(Page page, String reference) {
        follow(page, "Tell of an Ombudsman referral");
        choose(page, "ombudsman", "lgsco");
        fill(page, "reference", reference);
        press(page, "Save the referral");
    }

    private static String glance(Page page) {
        return page.locator(".redress-glance").innerText();
    }

    /** What inspects a page is itself a script. */
    private static void check(Page page, boolean scripts) {
        if (scripts) {
            check(page);
        }
    }

    private static void check(Page page) {
        isAccessible(page);
        fitsNarrowScreens(page);
    }
}
