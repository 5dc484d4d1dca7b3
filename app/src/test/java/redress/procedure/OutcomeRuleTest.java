package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.testing.Requirement;

class OutcomeRuleTest {

    private final OutcomeRule rule =
            ProcedureFixture.regime("england-adults-2009").outcome().orElseThrow();

    @Requirement("AL-61")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "upheld, upheld",
        "upheld upheld, upheld",
        "partly-upheld, partly-upheld",
        "not-upheld, not-upheld",
        "not-upheld not-upheld, not-upheld",
        "upheld not-upheld, partly-upheld",
        "upheld partly-upheld, partly-upheld",
        "not-upheld partly-upheld, partly-upheld",
        "no-finding, no-finding",
        "no-finding no-finding, no-finding",
        "no-finding upheld, upheld",
        "no-finding not-upheld, not-upheld",
        "no-finding upheld not-upheld, partly-upheld",
    })
    void findings_roll_up_to_the_outcome_of_the_case(String findings, String outcome) {
        assertThat(rule.rollUp(Arrays.asList(findings.split(" ")))).contains(outcome);
    }

    @Test
    void a_case_without_elements_has_no_outcome() {
        assertThat(rule.rollUp(List.of())).isEmpty();
    }

    @Test
    void the_findings_are_offered_with_their_titles() {
        assertThat(rule.findings())
                .extracting(OutcomeRule.Outcome::title)
                .containsExactly("Upheld", "Partly upheld", "Not upheld", "No finding");
    }

    @Test
    void the_response_is_signed_and_signposts_the_ombudsman() {
        var response = ProcedureFixture.regime("england-adults-2009")
                .stages()
                .getFirst()
                .response()
                .orElseThrow();

        assertThat(response.signedBy()).isEqualTo("responsible-person");
        assertThat(response.signposts()).contains("Local Government and Social Care Ombudsman");
        assertThat(response.contents()).hasSize(4);
    }

    @Test
    void the_bases_for_acting_are_those_of_the_regulations() {
        assertThat(ProcedureFixture.regime("england-adults-2009").actingBases())
                .extracting(ActingRule::code)
                .containsExactly(
                        "own-behalf",
                        "affected",
                        "asked",
                        "lacks-capacity",
                        "physical-incapacity",
                        "child",
                        "deceased");
    }
}
