package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
import redress.reporting.Reports;

/** Cases of a council that went to an Ombudsman in 2022-23, each with the decision that was made on it. */
record DecidedReferrals(String id, String ombudsman, Installation council) {

    private static final LocalDate RECEIVED = LocalDate.of(2022, 2, 1);
    private static final LocalDate TOLD = LocalDate.of(2022, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2022, 9, 1);

    static DecidedReferrals of(String id, String ombudsman) {
        return new DecidedReferrals(id, ombudsman, Installation.of(id));
    }

    static CaseReference reference(int number) {
        return new CaseReference("S-" + number);
    }

    private static Cases.Setting setting() {
        return new Cases.Setting(new Actor("test"), new Sight.Everything(), Installation.NOW, Installation.TODAY);
    }

    void begin(CaseReference reference) {
        var council = this.council.council();
        this.council
                .cases()
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

    ReferralAnswer tell(int number, CaseReference about) {
        return council.referrals()
                .tell(
                        new ReferralCommand.Notify(
                                new OmbudsmanId(ombudsman),
                                new OmbudsmanReference("22 000 " + number),
                                TOLD,
                                new ReferralCommand.About(about, RECEIVED)),
                        setting());
    }

    /** A case that went, and was sent back. */
    void sentBack(int number, String decision) {
        begin(reference(number));
        give(number, new ReferralCommand.SendBack(DECIDED, decision));
    }

    /** A case that went, and was decided when it was assessed. */
    void closed(int number, String decision) {
        begin(reference(number));
        give(number, new ReferralCommand.Assess(DECIDED, Optional.of(decision)));
    }

    /** A case that went, and was investigated. */
    void investigated(int number, String decision) {
        begin(reference(number));
        give(number, new ReferralCommand.Assess(TOLD, Optional.empty()));
        give(number, new ReferralCommand.Decide(DECIDED, decision, ""));
    }

    private void give(int number, ReferralCommand command) {
        assertThat(tell(number, reference(number))).isInstanceOfSatisfying(ReferralAnswer.Done.class, done -> {
            var file = done.file();
            assertThat(council.referrals().handle(file.stream(), file.sequence(), command, setting()))
                    .isInstanceOf(ReferralAnswer.Done.class);
        });
    }

    /** @param text of a report document below its front matter */
    Report report(String text) {
        var files = new TreeMap<>(CouncilFolder.shipped(id).orElseThrow().files());
        files.put("reports/ombudsman-decided.md", """
                ---
                title: The Ombudsman
                period: year
                year-basis: date-received
                as-at: today
                years: 2
                procedures: all
                ---
                """ + text);
        var document = Installation.loaded(
                ReportDocument.find(new CouncilFolder(files), council.council(), "ombudsman-decided")
                        .orElseThrow());
        return new Reports(council.database())
                .count(
                        document,
                        council.council(),
                        council.council().reportYear("2022-23").orElseThrow(),
                        Installation.TODAY);
    }
}
