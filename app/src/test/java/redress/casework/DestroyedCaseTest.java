package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.CaseworkDesk.NOW;
import static redress.casework.CaseworkDesk.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;
import redress.testing.Requirement;

/** A case, or a referral to an Ombudsman, at the end of its time: whatever is asked of it, it is that which is answered. */
class DestroyedCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CaseReference REFERENCE = new CaseReference("DESTROYED-1");
    private static final ReferralCommand.About ANOTHER =
            new ReferralCommand.About(new CaseReference("DESTROYED-2"), DAY);

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void aComplaint() {
        desk.begin(REFERENCE, DAY);
        assertThat(desk.cases.handle(REFERENCE, 2, Oakshire.takenForward(DAY), setting(DAY)))
                .isInstanceOf(Answer.Done.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("AL-05")
    @Test
    void every_command_to_a_destroyed_case_is_refused_for_that_and_nothing_is_written() {
        var seen = file().sequence();
        destroy(file().stream());
        var before = written();

        assertThat(EveryCommand.ofEveryKind()).allSatisfy(command -> {
            assertThat(code(desk.cases.handle(REFERENCE, seen + 1, command, setting(DAY))))
                    .isEqualTo("erased");
            assertThat(code(desk.cases.tell(REFERENCE, DAY, command, setting(DAY))))
                    .isEqualTo("erased");
        });
        assertThat(code(desk.cases.handle(REFERENCE, seen, new CaseCommand.AddNote(DAY, "Rang."), setting(DAY))))
                .as("from a page that was opened before")
                .isEqualTo("erased");
        assertThat(written()).isEqualTo(before);
    }

    @Requirement("AL-05")
    @Test
    void every_command_to_a_destroyed_referral_is_refused_for_that_and_nothing_is_written() {
        var referral = desk.tell("25 010 090", REFERENCE, DAY);
        destroy(referral.stream());
        var before = written();

        assertThat(toAReferral()).allSatisfy(command -> {
            for (var seen : List.of(referral.sequence(), referral.sequence() + 1)) {
                assertThat(code(desk.referrals.handle(referral.stream(), seen, command, setting(DAY))))
                        .isEqualTo("erased");
            }
        });
        assertThat(code(desk.referrals.tell(telling(ANOTHER), setting(DAY))))
                .as("of another case")
                .isEqualTo("erased");
        assertThat(written()).isEqualTo(before);
        assertThat(toAReferral().<Class<?>>map(Object::getClass))
                .containsAll(Stream.of(ReferralCommand.class.getPermittedSubclasses())
                        .<Class<?>>map(type -> type)
                        .toList());
    }

    private static Stream<ReferralCommand> toAReferral() {
        return Stream.of(
                telling(ANOTHER),
                new ReferralCommand.AddCase(ANOTHER),
                new ReferralCommand.RemoveCase(REFERENCE, "Another case."),
                new ReferralCommand.CorrectReference("25 010 091", "Mistyped."),
                new ReferralCommand.MeetInRegister(new InRegister(REFERENCE, 1)),
                new ReferralCommand.SendBack(DAY, "premature"),
                new ReferralCommand.Assess(DAY, Optional.empty()),
                new ReferralCommand.ReceiveEnquiry(DAY, Optional.of(DAY.plusDays(20)), "Records"),
                new ReferralCommand.AddDocument("Log"),
                new ReferralCommand.AskExtension(DAY, DAY.plusDays(90), "Slow."),
                new ReferralCommand.AnswerExtension(DAY, Optional.empty()),
                new ReferralCommand.SendReply(DAY),
                new ReferralCommand.ReceiveDraft(DAY, DAY.plusDays(14), ""),
                new ReferralCommand.SendComments(DAY, "Agreed."),
                new ReferralCommand.Decide(DAY, "upheld", ""),
                new ReferralCommand.ReplyToReport(DAY, "All.", "At once."),
                new ReferralCommand.Recommend(
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), "Sorry.", DAY, Oakshire.SAM),
                new ReferralCommand.RecordDone(1, DAY, "Letter."),
                new ReferralCommand.TakeBack(1, "Another referral."));
    }

    private static ReferralCommand.Notify telling(ReferralCommand.About about) {
        return new ReferralCommand.Notify(new OmbudsmanId("lgsco"), new OmbudsmanReference("25 010 090"), DAY, about);
    }

    private void destroy(StreamId stream) {
        assertThat(desk.journal.erase(stream, "end of retention", new Actor("test"), NOW))
                .isTrue();
    }

    private CaseFile file() {
        return desk.cases.find(REFERENCE, new Sight.Everything()).orElseThrow();
    }

    private List<String> written() {
        return desk.database.ask("select count(*)::text from journal_event");
    }

    private static String code(Answer answer) {
        return answer instanceof Answer.Refused(var refusal) ? refusal.code() : answer.toString();
    }

    private static String code(ReferralAnswer answer) {
        return answer instanceof ReferralAnswer.Refused(var refusal) ? refusal.code() : answer.toString();
    }
}
