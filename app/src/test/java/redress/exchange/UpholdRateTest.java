package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.OmbudsmanReference;
import redress.casework.ReferralAnswer;
import redress.casework.ReferralCommand;
import redress.casework.Sight;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.CouncilFolder;
import redress.organisation.OmbudsmanId;
import redress.reporting.Report;
import redress.reporting.ReportDocument;
import redress.reporting.ReportHtml;
import redress.reporting.Reports;
import redress.testing.Requirement;

/**
 * What the Ombudsman decided on one council's complaints in 2022-23: 17 decisions, of which it investigated ten and upheld
 * nine. The rate is nine of ten, not nine of seventeen.
 */
class UpholdRateTest {

    private static final LocalDate RECEIVED = LocalDate.of(2022, 2, 1);
    private static final LocalDate TOLD = LocalDate.of(2022, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2022, 9, 1);

    private static final List<String> DECISIONS = Stream.of(
                    Collections.nCopies(9, "upheld"),
                    List.of("not-upheld", "closed-after-initial-enquiries", "incomplete-invalid", "advice"),
                    Collections.nCopies(4, "referred-back"))
            .flatMap(List::stream)
            .toList();

    private static final Installation COUNCIL = Installation.of("shropshire");
    private static Report report;

    @BeforeAll
    static void count() {
        for (var number = 1; number <= DECISIONS.size(); number++) {
            begin(reference(number));
            decide(number, DECISIONS.get(number - 1));
        }
        begin(reference(18));
        tell(9, reference(18));
        var files =
                new TreeMap<>(CouncilFolder.shipped("shropshire").orElseThrow().files());
        files.put("reports/uphold.md", """
                ---
                title: The Ombudsman
                period: year
                year-basis: date-received
                as-at: today
                years: 2
                procedures: all
                ---
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
        var document = Installation.loaded(ReportDocument.find(new CouncilFolder(files), COUNCIL.council(), "uphold")
                .orElseThrow());
        report = new Reports(COUNCIL.database())
                .count(
                        document,
                        COUNCIL.council(),
                        COUNCIL.council().reportYear("2022-23").orElseThrow(),
                        Installation.TODAY);
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

    private static CaseReference reference(int number) {
        return new CaseReference("S-" + number);
    }

    private static Cases.Setting setting() {
        return new Cases.Setting(new Actor("test"), new Sight.Everything(), Installation.NOW, Installation.TODAY);
    }

    private static void begin(CaseReference reference) {
        var council = COUNCIL.council();
        COUNCIL.cases()
                .begin(
                        StreamId.of(Installation.NOW, reference.value()),
                        new CaseCommand.RecordRepresentation(
                                reference,
                                RECEIVED,
                                council.channels().inForce(RECEIVED).getFirst().id(),
                                council.pointsOfReceipt()
                                        .inForce(RECEIVED)
                                        .getFirst()
                                        .id(),
                                Optional.empty(),
                                Optional.empty(),
                                "The carer came late.",
                                List.of()),
                        setting());
    }

    private static ReferralAnswer tell(int number, CaseReference about) {
        return COUNCIL.referrals()
                .tell(
                        new ReferralCommand.Notify(
                                new OmbudsmanId("lgsco"),
                                new OmbudsmanReference("22 000 " + number),
                                TOLD,
                                new ReferralCommand.About(about, RECEIVED)),
                        setting());
    }

    /** As it comes: sent back, closed when assessed, or decided after an investigation. */
    private static void decide(int number, String decision) {
        tell(number, reference(number));
        switch (decision) {
            case "referred-back" -> give(number, new ReferralCommand.SendBack(DECIDED, decision));
            case "upheld", "not-upheld" -> {
                give(number, new ReferralCommand.Assess(TOLD, Optional.empty()));
                give(number, new ReferralCommand.Decide(DECIDED, decision, ""));
            }
            default -> give(number, new ReferralCommand.Assess(DECIDED, Optional.of(decision)));
        }
    }

    private static void give(int number, ReferralCommand command) {
        var known = tell(number, reference(number));
        assertThat(known).isInstanceOfSatisfying(ReferralAnswer.Done.class, done -> {
            var file = done.file();
            assertThat(COUNCIL.referrals().handle(file.stream(), file.sequence(), command, setting()))
                    .isInstanceOf(ReferralAnswer.Done.class);
        });
    }
}
