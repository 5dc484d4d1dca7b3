package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.exchange.DecidedReferrals.reference;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redress.reporting.Report;
import redress.reporting.ReportHtml;
import redress.testing.Requirement;

/**
 * What the Ombudsman decided on one council's complaints in 2022-23: 17 decisions, of which it investigated ten and upheld
 * nine. The rate is nine of ten, not nine of seventeen.
 */
class UpholdRateTest {

    private static final List<String> DECISIONS = Stream.of(
                    Collections.nCopies(9, "upheld"),
                    List.of("not-upheld", "closed-after-initial-enquiries", "incomplete-invalid", "advice"),
                    Collections.nCopies(4, "referred-back"))
            .flatMap(List::stream)
            .toList();

    private static Report report;

    @BeforeAll
    static void count() {
        var council = DecidedReferrals.of("shropshire", "lgsco");
        for (var number = 1; number <= DECISIONS.size(); number++) {
            decide(council, number, DECISIONS.get(number - 1));
        }
        council.begin(reference(18));
        council.tell(9, reference(18));
        report = council.report("""
                {{ ombudsman-decisions.count }} decided, {{ ombudsman-upheld.count }} of {{ ombudsman-upheld.base }} upheld,
                a rate of {{ ombudsman-upheld.share }}.

                ```table
                caption: Decisions
                heading: Decision
                count: ombudsman-decisions
                by: decision
                rows: all
                ```

                ```table
                caption: Cases that went
                heading: Decision
                count: ombudsman-referrals
                by: decision
                rows: all
                ```
                """);
    }

    @Requirement("OM-10")
    @Test
    void nine_upheld_of_ten_investigated_is_a_rate_of_ninety_per_cent_though_seventeen_were_decided() {
        assertThat(ReportHtml.file(report)).contains("17 decided, 9 of 10 upheld,\na rate of 90%.");
        assertThat(total("Decisions")).containsExactly(17L, 0L);
    }

    @Requirement("OM-10")
    @Test
    void a_second_case_on_a_referral_is_a_case_that_went_and_no_second_decision() {
        assertThat(total("Cases that went")).containsExactly(0L, 18L);
    }

    private static List<Long> total(String caption) {
        return report.tables().stream()
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().getLast().figures().stream())
                .map(figure -> figure.count())
                .toList();
    }

    /** As it comes: sent back, closed when assessed, or decided after an investigation. */
    private static void decide(DecidedReferrals council, int number, String decision) {
        switch (decision) {
            case "referred-back" -> council.sentBack(number, decision);
            case "upheld", "not-upheld" -> council.investigated(number, decision);
            default -> council.closed(number, decision);
        }
    }
}
