package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Several people at one desk: nothing typed is lost, nothing is made twice, and nobody sees what is not theirs. */
class SharedDeskTest extends BrowserTest {

    @Test
    void a_conflicting_edit_keeps_what_was_typed_and_says_who_changed_what() {
        var olwen = signedIn("olwen", true);
        var address = record(olwen, "The invoice is wrong.", "Bert Bell");
        olwen.navigate(address + "/note");
        fill(olwen, "note", "He rang again.");

        var meredith = signedIn("meredith", true);
        meredith.navigate(address + "/acknowledge");
        choose(meredith, "means", "email");
        press(meredith, "Save the acknowledgement");

        press(olwen, "Add the note");
        assertThat(olwen.locator(".govuk-notification-banner").innerText())
                .contains("Meredith Quayle changed this case on", "Acknowledged by email");
        assertThat(olwen.locator("#note").inputValue()).isEqualTo("He rang again.");
        isAccessible(olwen);

        press(olwen, "Add the note");
        assertThat(done(olwen)).isEqualTo("The note is added.");
        assertThat(olwen.locator(".moj-timeline").innerText()).contains("He rang again.", "Acknowledged by email");
    }

    @Test
    void an_error_stands_in_the_summary_and_at_its_field_and_nothing_typed_is_lost() {
        var olwen = signedIn("olwen", true);
        olwen.navigate("/cases/new");
        fill(olwen, "account", "The ramp is missing.");
        fill(olwen, "receivedOn-day", "31");
        fill(olwen, "receivedOn-month", "2");
        press(olwen, "Record");
        assertThat(olwen.title()).startsWith("Error: ");
        assertThat(olwen.locator(".govuk-error-summary").innerText())
                .contains("The date received must be a real date", "Choose how it arrived");
        assertThat(olwen.locator("#receivedOn-error").innerText()).contains("The date received must be a real date");
        assertThat(olwen.locator("#account").inputValue()).isEqualTo("The ramp is missing.");
        assertThat(olwen.locator("#receivedOn-day").inputValue()).isEqualTo("31");
        isAccessible(olwen);
    }

    @Test
    void a_refusal_of_the_rules_stands_at_the_field_that_it_concerns() {
        var olwen = signedIn("olwen", true);
        var address = record(olwen, "Thank you.", "Cora Cole");
        olwen.navigate(address + "/note");
        fill(olwen, "note", "Tomorrow's note.");
        fillDate(olwen, "on", LocalDate.now().plusDays(1));
        press(olwen, "Add the note");
        assertThat(olwen.locator("#on-error").innerText()).contains("The date must be today or in the past");
        assertThat(olwen.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#on-day");
        assertThat(olwen.locator("#note").inputValue()).isEqualTo("Tomorrow's note.");
        isAccessible(olwen);
    }

    @Test
    void sending_a_form_twice_makes_one_case() {
        var olwen = signedIn("olwen", true);
        olwen.navigate("/cases/new");
        var form = FormData.create()
                .set("_csrf", olwen.locator("form#form [name=_csrf]").inputValue())
                .set("stream", olwen.locator("[name=stream]").inputValue())
                .set("account", "Sent twice.")
                .set("receivedOn-day", olwen.locator("#receivedOn-day").inputValue())
                .set("receivedOn-month", olwen.locator("#receivedOn-month").inputValue())
                .set("receivedOn-year", olwen.locator("#receivedOn-year").inputValue())
                .set("channel", "letter")
                .set("pointOfReceipt", "complaints-team");
        assertThat(sent(olwen, form)).contains("/cases/").isEqualTo(sent(olwen, form));
    }

    private static String sent(Page page, FormData form) {
        return page.request()
                .post("/cases/new", RequestOptions.create().setForm(form))
                .url();
    }

    @Test
    void an_investigating_officer_sees_only_their_own_cases() {
        var olwen = signedIn("olwen", true);
        var address = record(olwen, "About the day centre.", "Dora Dale");
        var tobias = signedIn("tobias", true);
        assertThat(tobias.navigate(address).status()).isEqualTo(404);
        tobias.navigate("/cases?show=all");
        assertThat(tobias.locator("main").innerText()).doesNotContain("Dora Dale");

        olwen.navigate(address + "/allocate");
        pick(olwen, "to", "tobias");
        press(olwen, "Allocate");
        assertThat(tobias.navigate(address).status()).isEqualTo(200);
        assertThat(tobias.locator(".redress-next").innerText()).doesNotContain("Sign the response");
        assertThat(tobias.navigate(address + "/sign").status()).isEqualTo(403);
    }
}
