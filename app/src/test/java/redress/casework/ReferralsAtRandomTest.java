package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Oakshire.OMBUDSMEN;
import static redress.casework.ReferralTelling.FIRST;
import static redress.casework.ReferralTelling.SAM;
import static redress.casework.ReferralTelling.notifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import redress.testing.Requirement;

/** Whatever is told of a referral and taken back again, in whatever order, what is left could have happened. */
class ReferralsAtRandomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Purpose.Remedy APOLOGY = new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty());

    @Provide
    Arbitrary<List<ReferralCommand>> commands() {
        var told = Arbitraries.of(
                new ReferralCommand.SendBack(DAY, "premature"),
                new ReferralCommand.Assess(DAY, Optional.empty()),
                new ReferralCommand.Assess(DAY, Optional.of("settled")),
                new ReferralCommand.ReceiveEnquiry(DAY, Optional.of(DAY.plusDays(20)), "Records"),
                new ReferralCommand.AddDocument("Log"),
                new ReferralCommand.AskExtension(DAY, DAY.plusDays(90), "Slow."),
                new ReferralCommand.AnswerExtension(DAY, Optional.empty()),
                new ReferralCommand.SendReply(DAY),
                new ReferralCommand.ReceiveDraft(DAY, DAY.plusDays(14), ""),
                new ReferralCommand.SendComments(DAY, "Agreed."),
                new ReferralCommand.Decide(DAY, "upheld", ""),
                new ReferralCommand.Decide(DAY, "report", ""),
                new ReferralCommand.ReplyToReport(DAY, "All.", "At once."),
                new ReferralCommand.Recommend(APOLOGY, "Sorry.", DAY, SAM),
                new ReferralCommand.RecordDone(1, DAY, "Letter."),
                new ReferralCommand.RecordDone(2, DAY, "Letter."),
                new ReferralCommand.MeetInRegister(new InRegister(FIRST, 1)));
        var back = Arbitraries.integers().between(1, 25).map(number ->
                (ReferralCommand) new ReferralCommand.TakeBack(number, "Another referral."));
        return Arbitraries.frequencyOf(Tuple.of(3, told.map(command -> (ReferralCommand) command)), Tuple.of(1, back))
                .list()
                .ofMaxSize(60);
    }

    @Requirement({"OM-15", "OM-28"})
    @Property
    void the_ombudsman_waits_for_one_thing_at_a_time_and_nothing_stands_without_what_it_rests_on(
            @ForAll("commands") List<ReferralCommand> commands) {
        Optional<Referral> known = Optional.empty();
        var events = new ArrayList<ReferralEvent>();
        var all = new ArrayList<ReferralCommand>();
        all.add(notifying("psow", DAY));
        all.addAll(commands);
        for (var command : all) {
            if (ReferralRules.decide(known, command, DAY, OMBUDSMEN) instanceof ReferralRuling.Accepted(var more)) {
                for (var event : more) {
                    known = Optional.of(ReferralEvolution.evolve(known, event));
                    events.add(event);
                }
                isPossible(known.orElseThrow());
            }
        }
        assertThat(known.orElseThrow().told().all()).isEqualTo(events);
        assertThat(ReferralEvolution.of(events)).isEqualTo(known);
    }

    private static void isPossible(Referral known) {
        assertThat(known.enquiries()).filteredOn(OmbudsmanEnquiry::isOpen).hasSizeLessThan(2);
        assertThat(known.drafts()).filteredOn(Draft::isOpen).hasSizeLessThan(2);
        assertThat(known.enquiries()).extracting(OmbudsmanEnquiry::number).doesNotHaveDuplicates();
        assertThat(known.drafts()).extracting(Draft::number).doesNotHaveDuplicates();
        assertThat(known.recommendations()).extracting(Recommendation::number).doesNotHaveDuplicates();
        known.enquiries().forEach(enquiry -> {
            assertThat(enquiry.documents()).allMatch(document -> document.enquiry() == enquiry.number());
            assertThat(enquiry.reply().map(ReferralEvent.EnquiryReplySent::enquiry))
                    .isIn(Optional.empty(), Optional.of(enquiry.number()));
            assertThat(enquiry.moreTime().requests())
                    .filteredOn(request -> request.answered().isEmpty())
                    .hasSizeLessThan(2);
        });
        switch (known.position()) {
            case ReferralPosition.Notified _ -> {
                assertThat(known.rulings()).isEmpty();
                assertThat(known.drafts()).isEmpty();
            }
            case ReferralPosition.SentBack _ -> {
                assertThat(known.openEnquiry()).isEmpty();
                assertThat(known.drafts()).isEmpty();
            }
            case ReferralPosition.UnderInvestigation _ -> {
                assertThat(known.reply()).isEmpty();
                assertThat(known.recommendations()).isEmpty();
            }
            case ReferralPosition.Decided _ -> {
                assertThat(known.openEnquiry()).isEmpty();
                assertThat(known.openDraft()).isEmpty();
            }
        }
    }
}
