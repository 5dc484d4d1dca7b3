package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conduct, the pool of independent people and its budget, as people meet them; every page is looked at with axe. */
class RegisterPagesTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contact_is_restricted_by_somebody_else_than_who_asked_and_free_again_after_a_review(boolean scripts) {
        var meredith = signedIn("meredith", scripts);
        follow(meredith, "Conduct");
        check(meredith, scripts);
        follow(meredith, "Refer a person's conduct");
        check(meredith, scripts);
        fill(meredith, "name", "Percy Pike");
        tick(meredith, "behaviours", "too-much-contact");
        press(meredith, "Refer it");
        assertThat(meredith.locator(".govuk-error-summary").innerText()).contains("Write what happened");
        assertThat(meredith.locator("#name").inputValue()).isEqualTo("Percy Pike");
        assertThat(meredith.locator("[name=behaviours][value=too-much-contact]").isChecked())
                .isTrue();
        check(meredith, scripts);
        fill(meredith, "evidence", "Forty calls on 2 June.");
        choose(meredith, "complaint", "handled-properly");
        fill(meredith, "complaintWords", "Read the file.");
        choose(meredith, "adjustments", "made");
        fill(meredith, "adjustmentWords", "He is hard of hearing, so letters come first.");
        press(meredith, "Refer it");
        assertThat(done(meredith)).startsWith("It is referred.");
        check(meredith, scripts);
        var address = meredith.url();

        follow(meredith, "Record the written warning");
        check(meredith, scripts);
        fill(meredith, "warning", "If it goes on, one officer will take your calls.");
        press(meredith, "Save the warning");
        assertThat(meredith.navigate(address + "/restrict").status()).isEqualTo(403);

        var hilary = signedIn("hilary", scripts);
        hilary.navigate(address);
        follow(hilary, "Restrict contact");
        check(hilary, scripts);
        choose(hilary, "outside", "outside");
        tick(hilary, "restrictions", "one-contact");
        tick(hilary, "restrictions", "set-times");
        fill(hilary, "one-contact", "Letters and calls to Olwen Farrar only.");
        fill(hilary, "reasons", "Others could not reach us.");
        press(hilary, "Restrict contact");
        assertThat(hilary.locator("#set-times-error").innerText()).contains("Set times or length of calls");
        assertThat(hilary.locator("#one-contact").inputValue()).isEqualTo("Letters and calls to Olwen Farrar only.");
        check(hilary, scripts);
        fill(hilary, "set-times", "Ten minutes a day.");
        press(hilary, "Restrict contact");
        assertThat(done(hilary)).startsWith("The restrictions are in force.");
        assertThat(hilary.locator("main").innerText()).contains("Ten minutes a day.", "never stop a new complaint");
        check(hilary, scripts);

        meredith.navigate("/conduct");
        assertThat(meredith.locator("main tbody").innerText()).contains("Percy Pike", "One named officer or mailbox");
        check(meredith, scripts);

        follow(hilary, "Review the restrictions");
        check(hilary, scripts);
        choose(hilary, "outcome", "lift");
        fill(hilary, "reasons", "The calls have stopped.");
        press(hilary, "Save the review");
        assertThat(hilary.locator(".govuk-tag").first().innerText()).isEqualTo("Lifted");
        meredith.navigate("/conduct?show=over");
        assertThat(meredith.locator("main tbody").innerText()).contains("Percy Pike");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_deals_with_a_case_sees_the_restrictions_there_until_they_are_lifted(boolean scripts) {
        var meredith = signedIn("meredith", scripts);
        var name = scripts ? "Rhona Reed" : "Sorley Shaw";
        var first = record(meredith, "Nobody rings back.", name);
        follow(meredith, "Conduct");
        follow(meredith, "Refer a person's conduct");
        fill(meredith, "name", name);
        fill(meredith, "caseReference", reference(first));
        tick(meredith, "behaviours", "too-much-contact");
        fill(meredith, "evidence", "Forty calls on 2 June.");
        choose(meredith, "complaint", "handled-properly");
        fill(meredith, "complaintWords", "Read the file.");
        choose(meredith, "adjustments", "made");
        fill(meredith, "adjustmentWords", "Reads large print only, so letters are in 18 point.");
        press(meredith, "Refer it");
        var entry = meredith.url();
        follow(meredith, "Record the written warning");
        fill(meredith, "warning", "If it goes on, one officer will take your calls.");
        press(meredith, "Save the warning");

        var hilary = signedIn("hilary", scripts);
        hilary.navigate(entry + "/restrict");
        choose(hilary, "outside", "outside");
        tick(hilary, "restrictions", "one-channel");
        fill(hilary, "one-channel", "Letters to the complaints team only.");
        fillDate(hilary, "reviewOn", LocalDate.now().plusDays(1));
        fillDate(hilary, "until", LocalDate.now().plusDays(90));
        fill(hilary, "reasons", "Others could not reach us.");
        press(hilary, "Restrict contact");
        assertThat(hilary.locator(".govuk-warning-text").innerText())
                .contains("has not been written to", "have not been told");
        check(hilary, scripts);

        follow(meredith, "Conduct");
        meredith.navigate(entry);
        follow(meredith, "Write to the person");
        assertThat(meredith.locator("#letter").inputValue())
                .contains(
                        "Dear " + name,
                        "Why: Others could not reach us.",
                        "Letters to the complaints team only.",
                        "until",
                        "We look at it again by",
                        "letters are in 18 point",
                        "write to us and say why",
                        "Local Government and Social Care Ombudsman");
        check(meredith, scripts);
        press(meredith, "Save the letter");
        follow(meredith, "Record that the teams were told");
        fill(meredith, "whom", "Home care.");
        press(meredith, "Save");
        assertThat(meredith.locator(".govuk-warning-text").count()).isZero();
        for (var command : List.of("log", "untie", "tie")) {
            meredith.navigate(entry + "/" + command);
            check(meredith, scripts);
        }
        hilary.navigate(entry + "/replace");
        assertThat(hilary.locator("[name='one-channel']").inputValue())
                .isEqualTo("Letters to the complaints team only.");
        check(hilary, scripts);

        var olwen = signedIn("olwen", scripts);
        olwen.navigate(first);
        assertThat(olwen.locator("[role=region][aria-labelledby^=restriction]").innerText())
                .contains(
                        "Contact with " + name + " is restricted",
                        "Letters to the complaints team only.",
                        "letters are in 18 point",
                        "taken on its merits",
                        "still read")
                .doesNotContain("Forty calls", "Others could not reach us");
        check(olwen, scripts);

        var second = record(olwen, "The ramp is broken.", name);
        assertThat(olwen.locator("main").innerText()).doesNotContain("restricted");
        meredith.navigate(second);
        assertThat(meredith.locator("main").innerText()).contains("Is it the same person?");
        check(meredith, scripts);
        follow(meredith, "It is the same person");
        assertThat(meredith.locator("#caseReference").inputValue()).isEqualTo(reference(second));
        press(meredith, "Tie the case");
        check(meredith, scripts);
        fill(meredith, "reason", "The same address, and the same date of birth.");
        press(meredith, "Tie the case");
        assertThat(done(meredith)).startsWith("The case is tied.");
        olwen.navigate(second);
        assertThat(olwen.locator("main").innerText()).contains("Contact with " + name + " is restricted");

        meredith.navigate("/cases");
        assertThat(meredith.locator("[aria-label=Reminders]").innerText()).contains("due within 5 working days");
        check(meredith, scripts);
        click(
                meredith,
                meredith.locator("[aria-label=Reminders] a[href='/conduct?show=review']")
                        .first());
        assertThat(meredith.locator("main tbody").innerText()).contains(name);
        check(meredith, scripts);

        hilary.navigate(entry + "/review");
        choose(hilary, "outcome", "lift");
        fill(hilary, "reasons", "The calls have stopped.");
        press(hilary, "Save the review");
        assertThat(hilary.locator("main").innerText()).contains("This record is kept until");
        for (var address : List.of(first, second)) {
            olwen.navigate(address);
            assertThat(olwen.locator("main").innerText()).doesNotContain("restricted");
        }
    }

    private static String reference(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void conduct_is_nothing_for_who_does_not_need_to_know() {
        var olwen = signedIn("olwen", true);
        assertThat(olwen.locator(".govuk-service-navigation").innerText())
                .contains("Independent people")
                .doesNotContain("Conduct");
        assertThat(olwen.navigate("/conduct").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_joins_the_pool_is_found_is_appointed_and_paid(boolean scripts) {
        var page = signedIn("meredith", scripts);
        follow(page, "Independent people");
        check(page, scripts);
        follow(page, "Add a person to the pool");
        check(page, scripts);
        press(page, "Add them");
        check(page, scripts);
        var name = scripts ? "Nadia Noor" : "Una Underhill";
        fill(page, "name", name);
        tick(page, "parts", "independent-person");
        fill(page, "skills", "Autism\nHousing law");
        press(page, "Add them");
        assertThat(page.locator(".govuk-warning-text").innerText()).contains("There is no CV on file.");
        check(page, scripts);
        var address = page.url();

        follow(page, "File or review the CV");
        check(page, scripts);
        press(page, "Save");
        for (var command : List.of("details", "availability", "conflict", "leave")) {
            page.navigate(address + "/" + command);
            check(page, scripts);
        }
        page.navigate("/independent-people");
        pick(page, "part", "independent-person");
        pick(page, "skill", "housing law");
        fillDate(page, "available", LocalDate.now());
        press(page, "Show");
        check(page, scripts);
        assertThat(page.locator("main tbody").innerText()).contains("autism, housing law");
        var cases = investigated(page);
        follow(page, "Appoint an independent person");
        check(page, scripts);
        page.getByLabel(name).check();
        fill(page, "fee", "a lot");
        press(page, "Appoint them");
        assertThat(page.locator("#fee-error").innerText()).contains("Write the amount in pounds and pence");
        assertThat(page.locator("#fee").inputValue()).isEqualTo("a lot");
        check(page, scripts);
        fill(page, "fee", "£1,200.50");
        press(page, "Appoint them");
        assertThat(done(page)).isEqualTo("They are appointed.");
        assertThat(page.url()).isEqualTo(cases);
        assertThat(page.locator("main").innerText()).contains(name);
        assertThat(page.locator(".redress-next").innerText()).doesNotContain("Appoint an independent person");
        page.navigate(address);
        follow(page, "Record a payment");
        check(page, scripts);
        fill(page, "amount", "1200.51");
        press(page, "Save the payment");
        assertThat(page.locator("#amount-error").innerText()).contains("Only £1,200.50");
        fill(page, "amount", "1200.50");
        press(page, "Save the payment");
        assertThat(page.locator("main").innerText()).contains("Paid £1,200.50");
        check(page, scripts);

        page.navigate("/budget");
        check(page, scripts);
        assertThat(page.locator("main tbody").innerText()).contains(name, "£1,200.50");

        page.navigate(address);
        follow(page, "Take back what was recorded by mistake");
        check(page, scripts);
        choose(page, "told", "3");
        fill(page, "reason", "It was paid to another person.");
        press(page, "Take it back");
        assertThat(page.locator("#told-error").innerText()).contains("Take that back first.");
        choose(page, "told", "4");
        press(page, "Take it back");
        assertThat(done(page)).isEqualTo("It is taken back, and counts no more.");
        assertThat(page.locator("main").innerText())
                .contains("– taken back", "It was paid to another person.", "£0.00");
        check(page, scripts);
    }

    /** The address of a child's complaint that somebody from outside must look at. */
    private static String investigated(Page page) {
        var address = record(page, "My social worker never comes.", "Kit Kell");
        follow(page, "Decide the triage");
        choose(page, "safeguarding", "no-concern");
        choose(page, "decision", "complaint");
        choose(page, "procedure", "children/2006");
        fill(page, "reason", "About a child in our care.");
        press(page, "Save the decision");
        follow(page, "Ask for an investigation");
        fill(page, "request", "Somebody else should look at it.");
        press(page, "Save the request");
        return address;
    }

    @Test
    void the_budget_of_a_year_is_set_by_one_of_two_and_the_other_is_told() {
        var first = signedIn("meredith", true);
        first.navigate("/budget/2031-32/set");
        check(first, true);
        var second = signedIn("meredith", true);
        second.navigate("/budget/2031-32/set");
        fill(first, "amount", "5000");
        press(first, "Set the budget");
        assertThat(done(first)).isEqualTo("The budget is set.");
        assertThat(first.locator("main").innerText()).contains("£5,000.00");
        check(first, true);
        fill(second, "amount", "6,000");
        press(second, "Set the budget");
        assertThat(second.locator(".govuk-notification-banner").innerText())
                .contains("You changed this budget to £5,000.00");
        assertThat(second.locator("#amount").inputValue()).isEqualTo("6,000");
        check(second, true);
        press(second, "Set the budget");
        assertThat(second.locator("main").innerText()).contains("£6,000.00");
    }

    private static void tick(Page page, String name, String code) {
        page.locator("input[type=checkbox][name='" + name + "'][value='" + code + "']")
                .check();
    }

    /** Once with scripts is enough: the page is the same without them. */
    private static void check(Page page, boolean scripts) {
        if (scripts) {
            isAccessible(page);
            fitsNarrowScreens(page);
        }
    }
}
