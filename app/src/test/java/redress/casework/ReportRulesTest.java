package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static redress.casework.ReferralTelling.notified;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.testing.Requirement;

/** What a decision brings with it: a report that wants a reply, or what the council undertook. */
class ReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 4);
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

    private static ReferralTelling decided() {
        return investigated().decided("upheld");
    }

    private static ReferralTelling reported() {
        return investigated().does(decide(TODAY, "report"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        "sent back with a report",
                        told(),
                        sendBack(TODAY, "report"),
                        "report-without-investigation",
                        "decision"),
                arguments(
                        "closed with a report when it was assessed",
                        told(),
                        new ReferralCommand.Assess(TODAY, Optional.of("report")),
                        "report-without-investigation",
                        "decision"),
                arguments(
                        "more time when nothing is waited for",
                        investigated(),
                        ask(TODAY, "2026-05-01"),
                        "nothing-awaited",
                        ""),
                arguments(
                        "more time after a plain decision", decided(), ask(TODAY, "2026-05-01"), "nothing-awaited", ""),
                arguments(
                        "more time for an enquiry that the decision ended",
                        asked().decided("upheld"),
                        ask(TODAY, "2026-05-01"),
                        "nothing-awaited",
                        ""),
                arguments(
                        "more time for the reply that is none",
                        reported(),
                        ask(TODAY, "2026-04-01"),
                        "not-longer",
                        "until"),
                arguments(
                        "more time for the reply before the report",
                        reported(),
                        ask(BEFORE, "2026-05-01"),
                        "too-early",
                        "on"),
                arguments(
                        "more time for the reply, asked too late",
                        reported().on("2026-04-02"),
                        ask(LocalDate.of(2026, 4, 2), "2026-05-01"),
                        "asked-too-late",
                        "on"),
                arguments(
                        "more time for the reply, asked twice",
                        reported().asksUntil("2026-05-01"),
                        ask(TODAY, "2026-06-01"),
                        "already-asked",
                        ""),
                arguments(
                        "more time for the reply that is given and is none",
                        reported().asksUntil("2026-05-01"),
                        give("2026-04-01"),
                        "not-longer",
                        "until"),
                arguments("a reply without a report", decided(), reply(TODAY, "All", "Now"), "no-report", ""),
                arguments("a second reply", reported().repliedToReport(), reply(TODAY, "All", "Now"), "no-report", ""),
                arguments("a reply before the report", reported(), reply(BEFORE, "All", "Now"), "too-early", "on"),
                arguments("a reply of tomorrow", reported(), reply(TOMORROW, "All", "Now"), "in-future", "on"),
                arguments(
                        "a reply that accepts nothing in words",
                        reported(),
                        reply(TODAY, "", "Now"),
                        "empty",
                        "accepted"),
                arguments("a reply without what is done", reported(), reply(TODAY, "All", ""), "empty", "action"),
                arguments(
                        "a report received before its decision",
                        investigated(),
                        new ReferralCommand.Decide(TODAY, "report", "", Optional.of(BEFORE)),
                        "too-early",
                        "receivedOn"),
                arguments(
                        "a report received tomorrow",
                        investigated(),
                        new ReferralCommand.Decide(TODAY, "report", "", Optional.of(TOMORROW)),
                        "in-future",
                        "receivedOn"));
    }

    @Requirement("OM-19")
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

    @Requirement("OM-19")
    @Test
    void a_report_that_no_letter_came_with_was_received_on_the_day_of_its_decision() {
        assertThat(reported().known().openReply().orElseThrow().report().on()).isEqualTo(TODAY);
    }

    @Requirement("OM-21")
    @Test
    void what_was_undertaken_in_a_settlement_is_kept_like_what_is_recommended() {
        var settled = told().closed("settled").recommended(APOLOGY, "2026-03-30");

        assertThat(settled.known().recommendation(1).orElseThrow().complianceOn(TODAY))
                .isEqualTo(Compliance.OUTSTANDING);
        assertThat(settled.on("2026-03-20")
                        .done(1)
                        .known()
                        .recommendation(1)
                        .orElseThrow()
                        .complianceOn(TODAY))
                .isEqualTo(Compliance.COMPLIED);
    }

    private static ReferralCommand sendBack(LocalDate on, String decision) {
        return new ReferralCommand.SendBack(on, decision);
    }

    private static ReferralCommand ask(LocalDate on, String until) {
        return new ReferralCommand.AskExtension(on, LocalDate.parse(until), "Slow.");
    }

    private static ReferralCommand give(String until) {
        return new ReferralCommand.AnswerExtension(TODAY, Optional.of(LocalDate.parse(until)));
    }

    private static ReferralCommand decide(LocalDate on, String decision) {
        return new ReferralCommand.Decide(on, decision, "");
    }

    private static ReferralCommand reply(LocalDate on, String accepted, String action) {
        return new ReferralCommand.ReplyToReport(on, accepted, action);
    }
}
