package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import redress.organisation.ChannelId;
import redress.organisation.DelayReasonId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockLength;
import redress.procedure.ClockRule;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Step;

/**
 * Every command that there is, on today's date or on one long gone, as an office gives them that would like its dates to
 * have been kept. What is needed to get anywhere comes more often than the rest.
 */
final class EveryCommand {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 5);

    /**
     * One random choice.
     *
     * @param which command
     * @param what of it, by a number
     * @param daysLater than the choice before it is made
     * @param daysAgo it is dated
     */
    record Choice(int which, int what, int daysLater, int daysAgo) {}

    private static final int KINDS = 58;

    private EveryCommand() {}

    static Arbitrary<List<Choice>> lives() {
        var daysLater = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 4)),
                Tuple.of(2, Arbitraries.integers().between(5, 30)),
                Tuple.of(1, Arbitraries.integers().between(31, 190)));
        var daysAgo = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 15)),
                Tuple.of(2, Arbitraries.integers().between(16, 120)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.integers().between(0, 120),
                        daysLater,
                        daysAgo)
                .as(Choice::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(45);
    }

    /** Each kind of command once, to see that none is forgotten. */
    static Stream<CaseCommand> ofEveryKind() {
        return Stream.iterate(0, which -> which < KINDS, which -> which + 1)
                .flatMap(which -> Stream.of(0, 1, 2, 3, 4).map(what -> new Choice(which, what, 0, 0)))
                .map(choice -> of(choice, complaints().getLast(), FIRST));
    }

    static List<Procedure> complaints() {
        return Fenshire.BOOK.procedures().inForce("complaint", FIRST);
    }

    static CaseCommand of(Choice choice, Procedure procedure, LocalDate today) {
        var what = choice.what();
        var on = today.minusDays(choice.daysAgo());
        var stage = one(procedure.stages(), what).id();
        return switch (choice.which()) {
            case 0, 1, 2, 3, 4 -> triage(what, on);
            case 5, 6, 7, 8, 9, 10 ->
                procedure.stages().stream().allMatch(each -> each.steps().isEmpty())
                        ? new CaseCommand.AddNote(on, "Nothing to record.")
                        : step(
                                one(
                                        procedure.stages().stream()
                                                .flatMap(each -> each.steps().stream())
                                                .toList(),
                                        what),
                                on);
            case 11, 12 -> new CaseCommand.Acknowledge(on, Means.LETTER);
            case 13 -> new CaseCommand.AgreePlan(on, Discussion.HELD, "Read the logs.");
            case 14, 15, 16 ->
                new CaseCommand.GiveResponsePeriod(on, on.plusDays(what), PeriodBasis.AGREED, on, "More to read.");
            case 17, 18, 19 ->
                new CaseCommand.Extend(
                        extendable(procedure, what).id(), on, today.plusDays(what), on, "The logs are late.");
            case 20, 21 -> new CaseCommand.OpenStage(stage, on, "She asks.", what % 2 == 0 ? "" : "Ill.");
            case 22 -> new CaseCommand.DeclineStage(stage, on, "not-eligible", "She was told.");
            case 23 -> new CaseCommand.Pause(on, on, on.plusDays(60), "The court sits.");
            case 24 ->
                what % 2 == 0
                        ? new CaseCommand.Resume(on)
                        : new CaseCommand.ReviewPause(on, "It still sits.", on.plusDays(60));
            case 25, 26 -> new CaseCommand.AssessComplexity(on, what % 2 == 0 ? "complex" : "simple", "So.");
            case 27, 28 -> new CaseCommand.AddElement(Placement.NOWHERE, "Late.");
            case 29, 30 ->
                new CaseCommand.RecordFinding(new ElementId(1 + what % 2), new Finding("upheld"), "The log.");
            case 31, 32 -> new CaseCommand.SignResponse(on, Fenshire.SAM, "Dear Ms Abbott");
            case 33, 34, 35 -> new CaseCommand.SendResponse(on, Means.LETTER);
            case 36, 37 -> new CaseCommand.TakeOverResponse(on, Means.LETTER);
            case 38, 39, 40 ->
                new CaseCommand.Close(
                        on, what % 3 == 0 ? one(List.of(ClosingReason.values()), what) : ClosingReason.ANSWERED);
            case 41, 42 -> new CaseCommand.Reopen(on, "New papers.");
            case 43, 44 -> new CaseCommand.Withdraw(on, "Settled.");
            case 45 ->
                new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        one(List.of(Role.values()), what),
                        Optional.empty(),
                        Optional.empty(),
                        PersonDetails.named("Person " + what % 5)));
            case 46 -> authority(what, on);
            case 47 -> contribution(what, on);
            case 48 -> action(what, on);
            case 49 ->
                new CaseCommand.ExplainDelay(
                        on, one(procedure.clocks(), what).id(), new DelayReasonId("overlooked"), "It lay there.");
            case 50 -> referral(what, on);
            case 51 -> staff(what);
            case 52 -> other(what, on);
            case 53 -> new CaseCommand.Correct(today, correction(what, on, procedure), "Typed wrongly.");
            case 55 -> new CaseCommand.WithdrawElement(new ElementId(1 + what % 2), on, "She has it now.");
            case 56 ->
                new CaseCommand.CorrectPerson(
                        new PersonId(1 + what % 3), on, PersonDetails.named("Person " + what % 5), "Her letter.");
            case 54 ->
                new CaseCommand.EnterLate(
                        today, of(new Choice(what % 54, what, 0, choice.daysAgo()), procedure, today), "The letter.");
            default -> new CaseCommand.AddNote(on, "Rang at four.");
        };
    }

    private static Correction correction(int what, LocalDate on, Procedure procedure) {
        var facts = procedure.stages().stream()
                .flatMap(each -> each.steps().stream())
                .map(Step::fact)
                .toList();
        return switch (what % 14) {
            case 0 -> new Correction.AcknowledgedOn(on);
            case 1 -> new Correction.ReceivedBy(new ChannelId("letter"), new PointOfReceiptId("office"));
            case 2 -> new Correction.ConsideredOn(on);
            case 3 -> new Correction.PeriodGiven(1 + what % 2, on, on.plusDays(what), on);
            case 4 -> new Correction.TimeExtended(1 + what % 2, on, on.plusDays(what), on);
            case 5 -> new Correction.TakenBack(new Mistake.Acknowledged());
            case 6 -> new Correction.TakenBack(new Mistake.ResponsePeriodGiven(1 + what % 3));
            case 7 -> new Correction.TakenBack(new Mistake.Extended(1 + what % 3));
            case 8 ->
                new Correction.TakenBack(
                        new Mistake.StageOpened(one(procedure.stages(), what).id()));
            case 9 -> new Correction.TakenBack(new Mistake.ResponseSent());
            case 10 -> new Correction.TakenBack(new Mistake.PersonAdded(new PersonId(1 + what % 3)));
            case 11 -> new Correction.TakenBack(new Mistake.ElementAdded(new ElementId(1 + what % 3)));
            case 12 -> new Correction.TakenBack(new Mistake.ElementWithdrawn(new ElementId(1 + what % 2)));
            case 13 ->
                new Correction.TakenBack(new Mistake.UnderProcedure(
                        new ProcedureInForce(procedure.id().value(), procedure.version())));
            default ->
                facts.isEmpty()
                        ? new Correction.TakenBack(new Mistake.Acknowledged())
                        : new Correction.TakenBack(new Mistake.StepTaken(one(facts, what)));
        };
    }

    private static CaseCommand triage(int what, LocalDate on) {
        return new CaseCommand.DecideTriage(on, decision(what), "So it is.", CaseCommand.Considered.noConcern());
    }

    private static Triage decision(int what) {
        var procedure = one(complaints(), what / 6);
        var named = new ProcedureInForce(procedure.id().value(), procedure.version());
        return switch (what % 6) {
            case 0 -> new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health"));
            case 1 ->
                procedure.exclusions().isEmpty()
                        ? new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health"))
                        : new Triage.RoutedOut(
                                Route.INELIGIBLE,
                                new RouteReasonId("not-eligible"),
                                Optional.of(new Exclusion(
                                        named.procedure(),
                                        named.version(),
                                        procedure
                                                .exclusions()
                                                .get((what / 7)
                                                        % procedure.exclusions().size())
                                                .id())));
            case 2 ->
                new Triage.TakenForward(
                        Kind.ENQUIRY,
                        what % 4 == 0 ? Optional.empty() : Optional.of(new ProcedureInForce("enquiry", "here")));
            default -> new Triage.TakenForward(Kind.COMPLAINT, Optional.of(named));
        };
    }

    private static CaseCommand step(Step step, LocalDate on) {
        return new CaseCommand.TakeStep(
                step.fact(), on, step.choices().stream().findFirst().map(Step.Choice::id), "Done.");
    }

    /** A clock that can be made longer, where there is one. */
    private static ClockRule extendable(Procedure procedure, int what) {
        var longer = procedure.clocks().stream()
                .filter(clock -> clock.extension().isPresent() && !(clock.length() instanceof ClockLength.AsAgreed))
                .toList();
        return one(longer.isEmpty() ? procedure.clocks() : longer, what);
    }

    private static CaseCommand authority(int what, LocalDate on) {
        var person = new PersonId(1);
        return switch (what % 5) {
            case 0 -> new CaseCommand.StateBasis(person, on, new ActingBasisId("asked"));
            case 1 -> new CaseCommand.AskForAuthority(person, on, on.plusDays(10));
            case 2 -> new CaseCommand.ShowAuthority(person, on, "A form.", "This complaint.", Optional.empty());
            case 3 -> new CaseCommand.WithdrawAuthority(person, on, "No longer.");
            default -> new CaseCommand.RecordAuthorityRefused(person, on, "Not her.");
        };
    }

    private static CaseCommand contribution(int what, LocalDate on) {
        return switch (what % 3) {
            case 0 -> new CaseCommand.AskContribution(on, "The trust", "The record.", on.plusDays(10));
            case 1 -> new CaseCommand.ReceiveContribution(new ContributionId(1), on, "What the ward wrote.");
            default -> new CaseCommand.DropContribution(new ContributionId(1), on, "It answers for itself.");
        };
    }

    private static CaseCommand action(int what, LocalDate on) {
        return switch (what % 4) {
            case 0 ->
                new CaseCommand.AgreeAction(
                        on,
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        "Say sorry.",
                        Fenshire.SAM,
                        on.plusDays(10));
            case 1 -> new CaseCommand.CompleteAction(new ActionId(1), on, "The letter.");
            case 2 -> new CaseCommand.DropAction(new ActionId(1), on, "She does not want it.");
            default -> new CaseCommand.FindNothingToLearn(on, "A misunderstanding.");
        };
    }

    private static CaseCommand referral(int what, LocalDate on) {
        return what % 2 == 0
                ? new CaseCommand.NotifyOmbudsmanReferral(on, Optional.empty())
                : new CaseCommand.RecordOmbudsmanDecision(1, "upheld");
    }

    private static CaseCommand staff(int what) {
        return what % 2 == 0
                ? new CaseCommand.NameStaff(
                        new ElementId(1), new NamedStaff("Kim Ross", "Social worker", Optional.empty()))
                : new CaseCommand.TakeBackStaff(new StaffConcernedId(1), "Somebody else.");
    }

    private static CaseCommand other(int what, LocalDate on) {
        return switch (what % 3) {
            case 0 -> Oakshire.lettersOfMrsAda(on);
            case 1 -> new CaseCommand.Allocate(on, Fenshire.SAM);
            default -> new CaseCommand.RecordOutcomeSought(new ElementId(1), on, "An apology.");
        };
    }

    private static <T> T one(List<T> all, int number) {
        return all.get(number % all.size());
    }

    /** What a fact is called, for a command that records one by its own name. */
    static boolean records(CaseCommand command, Milestone fact) {
        return !(command instanceof CaseCommand.TakeStep step) || step.fact().equals(fact);
    }
}
