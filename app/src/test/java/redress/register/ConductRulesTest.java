package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.Conduct.KEEPING;
import static redress.register.RegisterFixture.HILARY;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.PERCY;
import static redress.register.RegisterFixture.RUFUS;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.after;
import static redress.register.RegisterFixture.outsider;
import static redress.register.RegisterFixture.referral;
import static redress.register.RegisterFixture.restriction;
import static redress.register.RegisterFixture.ruling;
import static redress.register.RegisterFixture.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.journal.Actor;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.DoNotRestrict;
import redress.register.ConductCommand.Log;
import redress.register.ConductCommand.Refer;
import redress.register.ConductCommand.Replace;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductCommand.SkipWarning;
import redress.register.ConductCommand.TellPerson;
import redress.register.ConductCommand.TellTeams;
import redress.register.ConductCommand.TieCase;
import redress.register.ConductCommand.UntieCase;
import redress.testing.Requirement;

/** What the rules answer, by where a referral stands. */
class ConductRulesTest {

    private static final ConductCommand[] REFERRED = {referral(TODAY.minusDays(9))};
    private static final ConductCommand[] UNSAFE = {referral(TODAY.minusDays(9), Behaviour.THREAT_TO_SAFETY)};
    private static final ConductCommand[] WARNED = {REFERRED[0], warning(TODAY.minusDays(5))};
    private static final ConductCommand[] RESTRICTED = {WARNED[0], WARNED[1], restriction(HILARY, TODAY.minusDays(2))};
    private static final ConductCommand[] APPEALED = {
        RESTRICTED[0], RESTRICTED[1], RESTRICTED[2], new AskAppeal(TODAY.minusDays(1), "I am lonely.")
    };
    private static final ConductCommand[] DISMISSED = {
        APPEALED[0], APPEALED[1], APPEALED[2], APPEALED[3], decided(RUFUS, AppealOutcome.NOT_UPHELD)
    };
    private static final ConductCommand[] RENEWED = {
        DISMISSED[0],
        DISMISSED[1],
        DISMISSED[2],
        DISMISSED[3],
        DISMISSED[4],
        reviewed(RUFUS, ReviewOutcome.RENEW, Optional.of(6))
    };
    private static final ConductCommand[] LIFTED = {
        RESTRICTED[0], RESTRICTED[1], RESTRICTED[2], reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty())
    };
    private static final ConductCommand[] ENDED = {
        WARNED[0], WARNED[1], until(restriction(HILARY, TODAY.minusDays(3), TODAY.minusDays(2)), TODAY.minusDays(1))
    };
    private static final ConductCommand[] ENDED_APPEALED = {
        ENDED[0], ENDED[1], ENDED[2], new AskAppeal(TODAY.minusDays(2), "I am lonely.")
    };
    private static final ConductCommand[] TOLD = {
        RESTRICTED[0],
        RESTRICTED[1],
        RESTRICTED[2],
        new TellPerson(TODAY, "Dear Percy Pike"),
        new TellTeams(TODAY, "Home care.")
    };
    private static final ConductCommand[] NOTHING = {};

    static Stream<Arguments> table() {
        return Stream.of(
                line("a referral without a name", NOTHING, named(""), "empty"),
                line("a referral without behaviour", NOTHING, referral(TODAY, new Behaviour[0]), "no-behaviour"),
                line("a referral of tomorrow", NOTHING, referral(TODAY.plusDays(1)), "in-future"),
                line(
                        "a complaint not put right",
                        NOTHING,
                        checked(ComplaintCheck.NOT_PROPERLY, AdjustmentCheck.MADE),
                        "complaint-not-put-right"),
                line(
                        "adjustments not considered",
                        NOTHING,
                        checked(ComplaintCheck.PUT_RIGHT, AdjustmentCheck.NOT_CONSIDERED),
                        "adjustments-not-considered"),
                line("a referral that says all", NOTHING, referral(TODAY), "accepted"),
                line("a second referral", REFERRED, referral(TODAY), "already-referred"),
                line("a warning of nobody", NOTHING, warning(TODAY), "no-such-referral"),
                line("a blank warning", REFERRED, new ConductCommand.Warn(TODAY, " "), "empty"),
                line("a warning before the referral", REFERRED, warning(TODAY.minusDays(10)), "too-early"),
                line("a second warning", WARNED, warning(TODAY), "not-awaiting-warning"),
                line("no warning although all are safe", REFERRED, skipped("He shouts."), "nobody-unsafe"),
                line("no warning without a reason", UNSAFE, skipped(""), "empty"),
                line("no warning to keep somebody safe", UNSAFE, skipped("He came with a knife."), "accepted"),
                line("restricted without a warning", REFERRED, restriction(HILARY, TODAY), "not-warned"),
                line("restricted by the referrer", WARNED, restriction(MEREDITH, TODAY), "own-referral"),
                line("restricted by somebody inside", WARNED, inside(), "not-outside"),
                line("restricted in no way", WARNED, restricting(), "no-restriction"),
                line(
                        "restricted by a blank",
                        WARNED,
                        restricting(new Restriction(RestrictionKind.SET_TIMES, " ")),
                        "blank-restriction"),
                line("reviewed on the day", WARNED, restriction(HILARY, TODAY, TODAY), "review-too-early"),
                line(
                        "reviewed after a year and a day",
                        WARNED,
                        restriction(HILARY, TODAY, TODAY.plusMonths(12).plusDays(1)),
                        "review-too-late"),
                line("reviewed after a year", WARNED, restriction(HILARY, TODAY, TODAY.plusMonths(12)), "accepted"),
                line("not restricted by the referrer", WARNED, spared(MEREDITH), "own-referral"),
                line("not restricted", WARNED, spared(HILARY), "accepted"),
                line("restricted twice", RESTRICTED, restriction(HILARY, TODAY), "decided"),
                line(
                        "lifted before anything was in force",
                        WARNED,
                        reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty()),
                        "not-in-force"),
                line(
                        "renewed for more than a year",
                        RESTRICTED,
                        reviewed(HILARY, ReviewOutcome.RENEW, Optional.of(13)),
                        "review-too-late"),
                line(
                        "renewed without a next review",
                        RESTRICTED,
                        reviewed(HILARY, ReviewOutcome.RENEW, Optional.empty()),
                        "no-review"),
                line(
                        "renewed while an appeal is open",
                        APPEALED,
                        reviewed(HILARY, ReviewOutcome.RENEW, Optional.of(6)),
                        "appeal-open"),
                line(
                        "lifted while an appeal is open",
                        APPEALED,
                        reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty()),
                        "accepted"),
                line(
                        "reviewed without a reason",
                        RESTRICTED,
                        new Review(HILARY, TODAY, ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), ""),
                        "empty"),
                line("an appeal before a decision", WARNED, new AskAppeal(TODAY, "No."), "not-in-force"),
                line("a second appeal", APPEALED, new AskAppeal(TODAY, "No."), "appeal-open"),
                line(
                        "an appeal decided by the decider",
                        APPEALED,
                        decided(HILARY, AppealOutcome.UPHELD),
                        "own-decision"),
                line(
                        "an appeal decided by the referrer",
                        APPEALED,
                        decided(MEREDITH, AppealOutcome.UPHELD),
                        "own-referral"),
                line("an appeal decided by another", APPEALED, decided(RUFUS, AppealOutcome.UPHELD), "accepted"),
                line("an appeal that nobody made", RESTRICTED, decided(RUFUS, AppealOutcome.UPHELD), "no-appeal"),
                line("an appeal after its decision", DISMISSED, new AskAppeal(TODAY, "Again."), "appeal-decided"),
                line("an appeal after a renewal", RENEWED, new AskAppeal(TODAY, "Again."), "accepted"),
                line(
                        "anything after lifting",
                        LIFTED,
                        reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty()),
                        "not-in-force"));
    }

    static Stream<Arguments> besideAndAfter() {
        return Stream.of(
                line(
                        "ended before the review",
                        WARNED,
                        ending(TODAY.plusMonths(6).minusDays(1)),
                        "ends-before-review"),
                line("ended on the day of the review", WARNED, ending(TODAY.plusMonths(6)), "accepted"),
                line("a review after the end", ENDED, reviewed(RUFUS, ReviewOutcome.RENEW, Optional.of(6)), "ended"),
                line("an appeal after the end", ENDED, new AskAppeal(TODAY, "No."), "ended"),
                line(
                        "an appeal that was there before the end",
                        ENDED_APPEALED,
                        decided(RUFUS, AppealOutcome.NOT_UPHELD),
                        "accepted"),
                line("changed before anything is in force", WARNED, replaced(HILARY), "not-in-force"),
                line("changed after the end", ENDED, replaced(HILARY), "ended"),
                line("changed at a review", RESTRICTED, replaced(HILARY), "accepted"),
                line("changed on an appeal by who decided", APPEALED, replaced(HILARY), "own-decision"),
                line("changed on an appeal by who referred", APPEALED, replaced(MEREDITH), "own-referral"),
                line("changed on an appeal by another", APPEALED, replaced(RUFUS), "accepted"),
                line("changed into nothing", RESTRICTED, replaced(HILARY, new Restriction[0]), "no-restriction"),
                line(
                        "an appeal decided by others that are not named",
                        APPEALED,
                        decided(RUFUS, AppealOutcome.REPLACED),
                        "nothing-in-their-place"),
                line(
                        "an appeal against what was changed on appeal",
                        with(APPEALED, replaced(RUFUS)),
                        new AskAppeal(TODAY, "Again."),
                        "appeal-decided"),
                line(
                        "an appeal against what was changed at a review",
                        with(RESTRICTED, replaced(HILARY)),
                        new AskAppeal(TODAY, "No."),
                        "accepted"),
                line("a letter of nothing", WARNED, new TellPerson(TODAY, "Dear"), "nothing-to-tell"),
                line(
                        "a letter before the decision",
                        RESTRICTED,
                        new TellPerson(TODAY.minusDays(3), "Dear"),
                        "too-early"),
                line("a blank letter", RESTRICTED, new TellPerson(TODAY, " "), "empty"),
                line("a second letter", TOLD, new TellPerson(TODAY, "Dear"), "nothing-to-tell"),
                line(
                        "a letter after a review",
                        with(TOLD, reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty())),
                        new TellPerson(TODAY, "Dear"),
                        "accepted"),
                line("teams told of nothing", WARNED, new TellTeams(TODAY, "All."), "teams-told"),
                line("teams told of restrictions", RESTRICTED, new TellTeams(TODAY, "Home care."), "accepted"),
                line("teams told twice", TOLD, new TellTeams(TODAY, "Home care."), "teams-told"),
                line(
                        "teams told that it is over",
                        with(TOLD, reviewed(HILARY, ReviewOutcome.LIFT, Optional.empty())),
                        new TellTeams(TODAY, "Home care."),
                        "accepted"),
                line(
                        "teams told of an end whose beginning nobody heard of",
                        LIFTED,
                        new TellTeams(TODAY, "All."),
                        "teams-told"),
                line("a log of nothing", RESTRICTED, new Log(MEREDITH, TODAY, ""), "empty"),
                line("a log of tomorrow", RESTRICTED, new Log(MEREDITH, TODAY.plusDays(1), "Calls."), "in-future"),
                line("a log of last week", RESTRICTED, new Log(MEREDITH, TODAY.minusDays(7), "Calls."), "accepted"),
                line("a log after all is over", LIFTED, new Log(MEREDITH, TODAY, "Calls."), "over"),
                line("his own case again", RESTRICTED, tied("2026-000001"), "tied-already"),
                line("another case", RESTRICTED, tied("2026-000002"), "accepted"),
                line("another case before the decision", REFERRED, tied("2026-000002"), "accepted"),
                line(
                        "another case without a reason",
                        RESTRICTED,
                        new TieCase(MEREDITH, TODAY, "2026-000002", ""),
                        "empty"),
                line("another case after lifting", LIFTED, tied("2026-000002"), "over"),
                line("another case after the end", ENDED, tied("2026-000002"), "over"),
                line("somebody else's case", RESTRICTED, untied("2026-000003"), "accepted"),
                line(
                        "somebody else's case twice",
                        with(RESTRICTED, untied("2026-000003")),
                        untied("2026-000003"),
                        "apart-already"),
                line("a case that was tied by mistake", LIFTED, untied("2026-000001"), "accepted"),
                line(
                        "a case told apart by mistake",
                        with(RESTRICTED, untied("2026-000003")),
                        tied("2026-000003"),
                        "accepted"));
    }

    @Requirement({"RC-08", "RC-10", "RC-11", "RC-12", "RC-13"})
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("besideAndAfter")
    void the_rules_answer_what_comes_beside_and_after(
            String what, ConductCommand[] before, ConductCommand command, String answer) {
        assertThat(ruling(KEEPING, Optional.of(after(KEEPING, TODAY, before)), command, TODAY))
                .isEqualTo(answer);
    }

    @Requirement("RC-14")
    @Test
    void what_is_over_is_kept_for_six_years_and_what_is_not_over_has_no_end() {
        assertThat(Stream.of(REFERRED, WARNED, RESTRICTED, APPEALED)
                        .map(before -> after(KEEPING, TODAY, before).keptUntil(TODAY)))
                .containsOnly(Optional.empty());
        assertThat(after(KEEPING, TODAY, LIFTED).keptUntil(TODAY)).contains(TODAY.plusYears(6));
        assertThat(after(KEEPING, TODAY, ENDED).keptUntil(TODAY))
                .contains(TODAY.minusDays(1).plusYears(6));
        assertThat(after(KEEPING, TODAY, with(WARNED, spared(HILARY))).keptUntil(TODAY))
                .contains(TODAY.plusYears(6));
    }

    private static ConductCommand[] with(ConductCommand[] before, ConductCommand last) {
        return Stream.concat(Stream.of(before), Stream.of(last)).toArray(ConductCommand[]::new);
    }

    private static Restrict until(Restrict it, LocalDate day) {
        return new Restrict(
                it.by(), it.outside(), it.on(), it.restrictions(), it.reviewOn(), Optional.of(day), it.reasons());
    }

    private static Restrict ending(LocalDate day) {
        return until(restriction(HILARY, TODAY), day);
    }

    private static Replace replaced(Actor by) {
        return replaced(by, new Restriction(RestrictionKind.SET_TIMES, "Ten minutes a day."));
    }

    private static Replace replaced(Actor by, Restriction... restrictions) {
        return new Replace(
                outsider(by), TODAY, List.of(restrictions), TODAY.plusMonths(3), Optional.empty(), "It is enough.");
    }

    private static TieCase tied(String reference) {
        return new TieCase(MEREDITH, TODAY, reference, "He gave his date of birth.");
    }

    private static UntieCase untied(String reference) {
        return new UntieCase(MEREDITH, TODAY, reference, "Another date of birth.");
    }

    @Requirement({"RC-01", "RC-02", "RC-03", "RC-04", "RC-05"})
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void the_rules_answer(String what, ConductCommand[] before, ConductCommand command, String answer) {
        var known = before.length == 0 ? Optional.<Conduct>empty() : Optional.of(after(KEEPING, TODAY, before));
        assertThat(ruling(KEEPING, known, command, TODAY)).isEqualTo(answer);
    }

    private static Arguments line(String what, ConductCommand[] before, ConductCommand command, String answer) {
        return Arguments.of(what, before, command, answer);
    }

    private static Refer named(String name) {
        return with(new ContactDetails(name, "", "", ""), ComplaintCheck.PUT_RIGHT, AdjustmentCheck.MADE);
    }

    private static Refer checked(ComplaintCheck complaint, AdjustmentCheck adjustments) {
        return with(PERCY, complaint, adjustments);
    }

    private static Refer with(ContactDetails customer, ComplaintCheck complaint, AdjustmentCheck adjustments) {
        var it = referral(TODAY);
        return new Refer(
                it.by(),
                it.on(),
                it.caseReference(),
                customer,
                it.behaviours(),
                it.evidence(),
                complaint,
                it.complaintWords(),
                adjustments,
                it.adjustmentWords());
    }

    private static SkipWarning skipped(String threat) {
        return new SkipWarning(MEREDITH, TODAY, threat);
    }

    private static Restrict inside() {
        var it = restriction(HILARY, TODAY);
        return new Restrict(it.by(), false, it.on(), it.restrictions(), it.reviewOn(), it.until(), it.reasons());
    }

    private static Restrict restricting(Restriction... restrictions) {
        return new Restrict(
                outsider(HILARY),
                true,
                TODAY,
                List.of(restrictions),
                TODAY.plusMonths(6),
                Optional.empty(),
                "Because.");
    }

    private static DoNotRestrict spared(Actor by) {
        return new DoNotRestrict(outsider(by), true, TODAY, "It has stopped.");
    }

    private static Review reviewed(Actor by, ReviewOutcome outcome, Optional<Integer> months) {
        return new Review(by, TODAY, outcome, months.map(TODAY::plusMonths), Optional.empty(), "Read all his letters.");
    }

    private static DecideAppeal decided(Actor by, AppealOutcome outcome) {
        return new DecideAppeal(outsider(by), TODAY, outcome, "Looked at it afresh.");
    }
}
