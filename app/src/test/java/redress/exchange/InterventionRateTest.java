package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redress.casework.Sight;
import redress.reporting.CaseLine;
import redress.reporting.Figure;
import redress.reporting.Report;
import redress.reporting.ReportHtml;
import redress.reporting.Reports;
import redress.testing.Requirement;

/**
 * What the Ombudsman in Wales closed on one council's complaints in a year: ten, of which one was settled early, one upheld
 * and one not. It intervened in two of ten, and upheld one of the two that it investigated.
 */
class InterventionRateTest {

    private static final DecidedReferrals COUNCIL = DecidedReferrals.of("powys", "psow");
    private static Report report;

    @BeforeAll
    static void count() {
        for (var number = 1; number <= 4; number++) {
            COUNCIL.sentBack(number, "premature");
        }
        COUNCIL.closed(5, "out-of-jurisdiction");
        COUNCIL.closed(6, "closed-after-initial-consideration");
        COUNCIL.closed(7, "early-resolution");
        COUNCIL.investigated(8, "discontinued");
        COUNCIL.investigated(9, "not-upheld");
        COUNCIL.investigated(10, "upheld");
        report = COUNCIL.report("""
                {{ ombudsman-interventions.count }} of {{ ombudsman-interventions.base }}, a rate of
                {{ ombudsman-interventions.share }}; {{ ombudsman-settled.count }} settled;
                {{ ombudsman-upheld.count }} of {{ ombudsman-upheld.base }} upheld.

                ```table
                caption: Interventions
                heading: Decision
                count: ombudsman-interventions
                by: decision
                rows: all
                ```
                """);
    }

    @Requirement("OM-20")
    @Test
    void settling_early_is_an_intervention_and_moves_no_uphold_rate() {
        assertThat(ReportHtml.file(report)).contains("2 of 10, a rate of\n20%; 1 settled;\n1 of 2 upheld.");
    }

    @Requirement("OM-20")
    @Test
    void the_figure_opens_to_the_cases_in_which_the_ombudsman_intervened() {
        assertThat(behind(total())).containsExactlyInAnyOrder("S-7", "S-10");
    }

    private static Figure total() {
        return report.tables().stream()
                .flatMap(table -> table.rows().getLast().figures().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> behind(Figure figure) {
        return new Reports(COUNCIL.council().database())
                .cases(figure.query().orElseThrow(), new Sight.Everything(), Optional.empty(), 10).cases().stream()
                        .map(CaseLine::reference)
                        .toList();
    }
}
