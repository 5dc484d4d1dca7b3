package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static redress.casework.ReferralTelling.FIRST;
import static redress.casework.ReferralTelling.RECEIVED;
import static redress.casework.ReferralTelling.SAM;
import static redress.casework.ReferralTelling.notified;
import static redress.casework.ReferralTelling.notifying;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.testing.Requirement;

/** What cannot have happened to a referral, and what the person reads. Each refusal leaves the referral as it was. */
class ReferralRulesTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate BEFORE = TOLD.minusDays(1);
    private static final LocalDate YEARS_BEFORE = BEFORE.minusYears(2);
    private static final Purpose.Remedy APOLOGY = new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty());

    private static ReferralTelling told() {
        return notified("lgsco", "2026-01-05").on("2026-03-02");
    }

    private static ReferralTelling investigated() {
        return notified("lgsco", "2026-01-05").on("2026-01-12").takenUp().on("2026-03-02");
    }

    private static ReferralTelling asked() {
        return notified("lgsco", "2026-01-05")
                .takenUp()
                .on("2026-02-16")
                .enquiry()
                .on("2026-03-02");
    }

    private static ReferralTelling awaiting() {
        return asked().asksUntil("2026-04-01");
    }

    private static ReferralTelling drafted() {
        return investigated().draft("2026-03-16");
    }

    private static ReferralTelling decided() {
        return investigated().decided("upheld");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("telling of it twice", told(), notifying("lgsco", TOLD), "already-known", ""),
                arguments("a case that it is about", told(), add(FIRST, RECEIVED), "already-about", "reference"),
                arguments(
                        "a case received after the council was told",
                        told(),
                        add(new CaseReference("2026-000009"), TODAY),
                        "before-receipt",
                        "reference"),
                arguments("sent back tomorrow", told(), sendBack(TOMORROW, "premature"), "in-future", "on"),
                arguments("sent back years before", told(), sendBack(YEARS_BEFORE, "premature"), "too-early", "on"),
                arguments("sent back as upheld", told(), sendBack(TODAY, "upheld"), "not-sent-back", "decision"),
                arguments("an unknown decision", told(), sendBack(TODAY, "perhaps"), "no-such-decision", "decision"),
                arguments("sent back as settled", told(), sendBack(TODAY, "settled"), "not-sent-back", "decision"),
                arguments("sent back twice", told().sentBack(), sendBack(TODAY, "premature"), "already-assessed", ""),
                arguments(
                        "sent back while investigated",
                        investigated(),
                        sendBack(TODAY, "premature"),
                        "already-assessed",
                        ""),
                arguments("assessed twice", investigated(), assess(TODAY), "already-assessed", ""),
                arguments("assessed tomorrow", told(), assess(TOMORROW), "in-future", "on"),
                arguments("assessed before it was sent back", told().sentBack(), assess(TOLD), "too-early", "on"),
                arguments("an enquiry after it was sent back", told().sentBack(), enquire(TODAY), "sent-back", ""),
                arguments("an enquiry after the decision", decided(), enquire(TODAY), "already-decided", ""),
                arguments("a second enquiry before the answer", asked(), enquire(TODAY), "enquiry-open", ""),
                arguments("an enquiry of tomorrow", investigated(), enquire(TOMORROW), "in-future", "letterOn"),
                arguments("an enquiry of years before", investigated(), enquire(YEARS_BEFORE), "too-early", "letterOn"),
                arguments(
                        "an enquiry due before its letter",
                        investigated(),
                        new ReferralCommand.ReceiveEnquiry(TODAY, Optional.of(BEFORE), "Records"),
                        "due-before-set",
                        "due"),
                arguments(
                        "an enquiry without a date or a policy",
                        notified("psow", "2026-01-05").on("2026-03-02"),
                        enquire(TODAY),
                        "no-due-date",
                        "due"),
                arguments(
                        "an enquiry that asks nothing",
                        investigated(),
                        new ReferralCommand.ReceiveEnquiry(TODAY, Optional.empty(), " "),
                        "empty",
                        "asked"),
                arguments("a document without an enquiry", investigated(), document("Log"), "no-enquiry", ""),
                arguments("a document without a title", asked(), document(""), "empty", "title"),
                arguments("an answer without an enquiry", investigated(), send(TODAY), "no-enquiry", ""),
                arguments("an answer before the letter", asked(), send(TOLD), "too-early", "on"),
                arguments("an answer of tomorrow", asked(), send(TOMORROW), "in-future", "on"),
                arguments("more time, asked twice", awaiting(), ask(TODAY, "2026-05-01"), "already-asked", ""),
                arguments("more time that is none", asked(), ask(TODAY, "2026-03-16"), "not-longer", "until"),
                arguments(
                        "more time, asked too late",
                        asked().on("2026-03-17"),
                        ask(LocalDate.of(2026, 3, 17), "2026-05-01"),
                        "asked-too-late",
                        "on"),
                arguments(
                        "more time without a reason",
                        asked(),
                        new ReferralCommand.AskExtension(TODAY, LocalDate.of(2026, 5, 1), ""),
                        "empty",
                        "reason"),
                arguments("an answer to what was not asked", asked(), give("2026-05-01"), "not-asked", ""),
                arguments("more time that is given and is none", awaiting(), give("2026-03-16"), "not-longer", "until"),
                arguments("a draft before it was taken up", told(), draft(TODAY), "not-taken-up", ""),
                arguments("a draft of tomorrow", investigated(), draft(TOMORROW), "in-future", "on"),
                arguments("a draft before it was taken up, by date", investigated(), draft(TOLD), "too-early", "on"),
                arguments("a second draft before the comments", drafted(), draft(TODAY), "draft-open", ""),
                arguments(
                        "comments due before the draft",
                        investigated(),
                        new ReferralCommand.ReceiveDraft(TODAY, TOLD, ""),
                        "due-before-set",
                        "commentsDue"),
                arguments("comments without a draft", investigated(), comment("Agreed"), "no-draft", ""),
                arguments("comments without words", drafted(), comment(""), "empty", "comments"),
                arguments("a decision before it was taken up", told(), decide(TODAY, "upheld"), "not-taken-up", ""),
                arguments("a decision before its draft", drafted(), decide(TOLD, "upheld"), "too-early", "on"),
                arguments("a decision of tomorrow", drafted(), decide(TOMORROW, "upheld"), "in-future", "on"),
                arguments("a second decision", decided(), decide(TODAY, "upheld"), "already-decided", ""),
                arguments("a recommendation before the decision", drafted(), recommend("x", TODAY), "not-decided", ""),
                arguments("a recommendation without words", decided(), recommend("", TODAY), "empty", "text"),
                arguments(
                        "a recommendation due before the decision",
                        decided(),
                        recommend("x", TOLD),
                        "due-before-set",
                        "dueOn"),
                arguments(
                        "a payment without its amount",
                        decided(),
                        new ReferralCommand.Recommend(
                                new Purpose.Remedy(RemedyKind.FINANCIAL, Optional.empty()), "x", TODAY, SAM),
                        "no-amount",
                        "amount"),
                arguments(
                        "done, and never recommended",
                        decided(),
                        done(1, TODAY),
                        "no-such-recommendation",
                        "recommendation"),
                arguments("done before the decision", recommended(), done(1, TOLD), "too-early", "on"),
                arguments("done tomorrow", recommended(), done(1, TOMORROW), "in-future", "on"),
                arguments("done twice", recommended().done(1), done(1, TODAY), "already-done", "recommendation"),
                arguments(
                        "done without evidence",
                        recommended(),
                        new ReferralCommand.RecordDone(1, TODAY, ""),
                        "empty",
                        "evidence"));
    }

    @Requirement({"OM-03", "OM-04"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void is_refused(String what, ReferralTelling before, ReferralCommand command, String code, String field) {
        var known = before.known();

        var refusal = before.refused(command);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.sentence()).endsWith(".");
        assertThat(before.known()).isEqualTo(known);
    }

    @Requirement("OM-03")
    @Test
    void the_council_cannot_have_been_told_tomorrow_nor_before_the_case_was_received_nor_by_an_unknown_ombudsman() {
        var nobody = new ReferralTelling().on("2026-03-02");

        assertThat(nobody.refused(notifying("lgsco", TOMORROW)).code()).isEqualTo("in-future");
        assertThat(nobody.refused(notifying("lgsco", RECEIVED.minusDays(1))).code())
                .isEqualTo("too-early");
        assertThat(nobody.refused(notifying("nobody", TODAY)).code()).isEqualTo("no-such-ombudsman");
        assertThat(nobody.refused(assess(TODAY)).code()).isEqualTo("no-such-referral");
    }

    @Test
    void an_answer_may_go_without_a_document_because_some_enquiries_ask_for_none() {
        assertThat(asked().answered().known().openEnquiry()).isEmpty();
    }

    @Test
    void what_is_decided_without_an_investigation_is_decided() {
        var closed = told().does(new ReferralCommand.Assess(TODAY, Optional.of("closed")));

        assertThat(closed.known().decision()).contains(new Ruled(TODAY, "closed"));
        assertThat(closed.refused(assess(TODAY)).code()).isEqualTo("already-assessed");
    }

    private static ReferralTelling recommended() {
        return decided().recommended(APOLOGY, "2026-04-01");
    }

    private static ReferralCommand add(CaseReference reference, LocalDate received) {
        return new ReferralCommand.AddCase(new ReferralCommand.About(reference, received));
    }

    private static ReferralCommand sendBack(LocalDate on, String decision) {
        return new ReferralCommand.SendBack(on, decision);
    }

    private static ReferralCommand assess(LocalDate on) {
        return new ReferralCommand.Assess(on, Optional.empty());
    }

    private static ReferralCommand enquire(LocalDate on) {
        return new ReferralCommand.ReceiveEnquiry(on, Optional.empty(), "Records");
    }

    private static ReferralCommand document(String title) {
        return new ReferralCommand.AddDocument(title);
    }

    private static ReferralCommand send(LocalDate on) {
        return new ReferralCommand.SendReply(on);
    }

    private static ReferralCommand ask(LocalDate on, String until) {
        return new ReferralCommand.AskExtension(on, LocalDate.parse(until), "Slow.");
    }

    private static ReferralCommand give(String until) {
        return new ReferralCommand.AnswerExtension(TODAY, Optional.of(LocalDate.parse(until)));
    }

    private static ReferralCommand draft(LocalDate on) {
        return new ReferralCommand.ReceiveDraft(on, on.plusDays(14), "");
    }

    private static ReferralCommand comment(String words) {
        return new ReferralCommand.SendComments(TODAY, words);
    }

    private static ReferralCommand decide(LocalDate on, String decision) {
        return new ReferralCommand.Decide(on, decision, "");
    }

    private static ReferralCommand recommend(String words, LocalDate due) {
        return new ReferralCommand.Recommend(APOLOGY, words, due, SAM);
    }

    private static ReferralCommand done(int number, LocalDate on) {
        return new ReferralCommand.RecordDone(number, on, "Letter.");
    }

    @Requirement("OM-33")
    @Test
    void a_letter_is_older_than_the_day_on_which_the_council_had_it_and_its_clock_runs_from_its_own_date() {
        var told = investigated().does(enquire(BEFORE));
        assertThat(told.known().enquiries().getFirst().received().letterOn()).isEqualTo(BEFORE);
        assertThat(told.clock("enquiry-1").from()).isEqualTo(BEFORE);
    }
}
