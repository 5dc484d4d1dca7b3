package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.CouncilFolder;
import redress.procedure.ClockId;
import redress.procedure.ClockLength;
import redress.procedure.Loading;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Procedures;
import redress.procedure.Step;
import redress.testing.Requirement;

/** The folders of councils that come with the program. */
class ShippedCouncilsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sample", "cheshire-west", "powys", "shropshire", "coventry"})
    void nothing_is_wrong_in_a_council_that_ships(String name) {
        assertThat(CouncilInForce.check(CouncilFolder.shipped(name).orElseThrow()))
                .isEmpty();
    }

    @Test
    @Requirement({"CO-05", "SH-06"})
    void shropshire_keeps_its_own_corporate_procedure_to_the_last_day_of_march_2026() {
        var before = corporate(LocalDate.of(2026, 3, 31));
        var after = corporate(LocalDate.of(2026, 4, 1));

        assertThat(before.reference()).isEqualTo("corporate-2022");
        assertThat(before.clock(new ClockId("stage-1")).orElseThrow().length().toString())
                .contains("30 working days");
        assertThat(after.reference()).isEqualTo("corporate-2026");
        assertThat(after.basis()).contains("complaint-handling-code-2024");
    }

    @Test
    @Requirement("SH-08")
    void whoever_complains_for_somebody_under_shropshires_own_procedure_can_say_why() {
        assertThat(corporate(LocalDate.of(2026, 3, 31)).actingBases())
                .extracting(basis -> basis.code() + ", " + basis.source().citation())
                .containsExactly(
                        "own-behalf, Customer feedback annual report 2022/23",
                        "asked, Customer feedback annual report 2022/23",
                        "lacks-capacity, General law",
                        "deceased, General law");
    }

    @Requirement("AL-24")
    @ParameterizedTest
    @ValueSource(strings = {"cheshire-west", "powys", "shropshire", "coventry"})
    void each_council_has_a_place_for_all_that_its_report_counts(String name) {
        var day = LocalDate.of(2026, 4, 1);
        assertThat(inForce(name, "enquiry", day)).hasSize(1);
        assertThat(inForce(name, "request-for-service", day)).hasSize(1);
        assertThat(inForce(name, "compliment", day)).hasSize(1);
        assertThat(inForce(name, "comment", day)).hasSize(1);
        assertThat(inForce(name, "complaint", day)).hasSizeGreaterThan(name.equals("powys") ? 2 : 1);
    }

    @Requirement("EN-06")
    @ParameterizedTest
    @ValueSource(strings = {"sample", "cheshire-west", "powys", "shropshire", "coventry"})
    void no_council_has_complaints_among_its_enquiries(String name) {
        assertThat(inForce(name, "enquiry", LocalDate.of(2026, 4, 1)))
                .singleElement()
                .satisfies(enquiry -> {
                    assertThat(enquiry.kinds()).doesNotContain("complaint");
                    assertThat(enquiry.title()).doesNotContainIgnoringCase("complaint");
                });
    }

    @Test
    @Requirement("EN-06")
    void what_coventry_calls_an_informal_complaint_leaves_its_statutory_procedure_by_the_next_working_day_or_goes_on() {
        var statutory = inForce("coventry", "complaint", LocalDate.of(2024, 3, 31)).stream()
                .filter(procedure -> procedure.title().equals("Statutory complaints"))
                .findFirst()
                .orElseThrow();

        assertThat(statutory.step(new Milestone("resolved-orally"))).hasValueSatisfying(exit -> {
            assertThat(exit.closes()).contains(Step.Closing.INFORMALLY);
            assertThat(exit.after()).containsExactly(new Milestone("complained-orally"));
            assertThat(exit.until()).contains(new ClockId("oral-exit"));
        });
    }

    @Test
    @Requirement("EN-01")
    void powys_has_published_no_target_for_enquiries_so_its_folder_names_none() {
        assertThat(inForce("powys", "enquiry", LocalDate.of(2021, 4, 1)))
                .singleElement()
                .satisfies(enquiry -> assertThat(enquiry.clock(new ClockId("enquiry-target"))
                                .orElseThrow()
                                .length())
                        .isEqualTo(new ClockLength.SetLocally()));
    }

    private static List<Procedure> inForce(String council, String kind, LocalDate day) {
        var files = CouncilFolder.shipped(council).orElseThrow().under("procedures");
        return switch (Procedures.read(files)) {
            case Loading.Loaded<Procedures>(var procedures) -> procedures.inForce(kind, day);
            case Loading.Refused<Procedures>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Procedure corporate(LocalDate day) {
        return inForce("shropshire", "complaint", day).stream()
                .filter(procedure -> procedure.id().toString().equals("corporate"))
                .findFirst()
                .orElseThrow();
    }
}
