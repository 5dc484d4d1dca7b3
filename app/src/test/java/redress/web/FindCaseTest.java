package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Sight;
import redress.casework.StaffId;
import redress.journal.StreamId;
import redress.testing.Requirement;

/** A case that is on no list any more, found by the reference that stands on the letter. */
class FindCaseTest extends WebTest {

    private static final CaseReference OURS = new CaseReference("2024-000123");
    private static final CaseReference OLD = new CaseReference("CSC/24 7-b");

    @BeforeEach
    void aClosedCaseAndOneOfAnOldRegister() {
        for (var reference : new CaseReference[] {OURS, OLD}) {
            cases.begin(StreamId.of(clock.instant(), reference.value()), receipt(reference, "Nobody came."), setting());
        }
        var file = cases.find(OURS, new Sight.Everything()).orElseThrow();
        if (file.sequence() == 1) {
            cases.handle(OURS, 1, new CaseCommand.Allocate(today(), new StaffId("ines")), setting());
            cases.handle(OURS, 2, new CaseCommand.Withdraw(today(), "It came after all."), setting());
        }
    }

    @Requirement("AL-81")
    @Test
    void a_closed_case_is_found_however_its_reference_is_typed() {
        var olwen = signedIn("olwen");
        assertThat(olwen.get("/cases?show=all").page().select("form[action=/cases][method=get] input[name=reference]"))
                .hasSize(1);
        assertThat(olwen.get("/cases?show=all").page().select("tbody").text()).doesNotContain("2024-000123");
        assertThat(Stream.of(
                        "2024-000123",
                        " 2024-000123 ",
                        "2024000123",
                        "2024 000123",
                        "2024–000123",
                        "2024-123",
                        "2024/123"))
                .allSatisfy(typed -> assertThat(found(olwen, typed).location()).contains("/cases/2024-000123"));
        assertThat(found(olwen, "CSC/24 7-b").location())
                .hasValueSatisfying(to -> assertThat(olwen.get(to).body()).contains("CSC/24 7-b"));
    }

    @Requirement("AL-81")
    @Test
    void a_wrong_reference_is_said_on_the_page_and_what_was_typed_stays() {
        var olwen = signedIn("olwen");
        var answer = found(olwen, "2024-999999");
        assertThat(answer.status()).isEqualTo(404);
        var page = answer.page();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a[href=#reference]").text())
                .isEqualTo("There is no case with this reference that you can open. Check the reference");
        assertThat(page.select("#reference").val()).isEqualTo("2024-999999");
        assertThat(page.select("#reference-error").text()).contains("Check the reference");
        assertThat(found(olwen, " ").page().select("#reference-error").text())
                .contains("Enter the reference of the case");
        assertThat(found(olwen, "2024-0" + "x".repeat(3_000)).status()).isEqualTo(404);
        assertThat(found(olwen, "2024-000\u0000123").location())
                .as("what no keyboard gives")
                .contains("/cases/2024-000123");
    }

    @Requirement({"AL-81", "AL-11"})
    @Test
    void a_case_behind_a_wall_is_as_if_it_did_not_exist() {
        var tobias = signedIn("tobias");
        var walled = found(tobias, "2024-000123");
        var nothing = found(tobias, "2024-000124");
        assertThat(walled.status()).isEqualTo(nothing.status());
        assertThat(walled.page().select("main").outerHtml().replace("2024-000123", "2024-000124"))
                .isEqualTo(nothing.page().select("main").outerHtml());
        assertThat(found(signedIn("ines"), "2024-000123").location()).contains("/cases/2024-000123");
    }

    private static Visitor.Answer found(Visitor visitor, String typed) {
        return visitor.get("/cases?reference=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
