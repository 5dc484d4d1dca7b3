package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import redress.organisation.ChannelId;
import redress.organisation.DelayReasonId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;

/** Commands as a careless office would give them: sensible and senseless ones, in any order, on any day. */
public final class RandomCommands {

    /** A command and the day on which somebody gives it. */
    public record Given(LocalDate today, CaseCommand command) {}

    /** Every procedure that ships was in force on it. */
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);

    private RandomCommands() {}

    public static CaseCommand.RecordRepresentation firstContact() {
        return Oakshire.lettersOfMrsAda(FIRST);
    }

    public static LocalDate firstDay() {
        return FIRST;
    }

    /** Days pass as the commands come; each command is dated on or about its day. */
    public static Arbitrary<List<Given>> histories(int most) {
        return histories(0, most);
    }

    public static Arbitrary<List<Given>> histories(int least, int most) {
        var steps = Combinators.combine(Arbitraries.integers().between(0, 25), commands())
                .as(Step::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
        return steps.map(list -> {
            var today = FIRST;
            var given = new ArrayList<Given>();
            for (var step : list) {
                today = today.plusDays(step.daysLater());
                given.add(new Given(today, step.command().on(today)));
            }
            return List.copyOf(given);
        });
    }

    private record Step(int daysLater, Dated command) {}

    private interface Dated {
        CaseCommand on(LocalDate today);
    }

    private static Arbitrary<Dated> commands() {
        var slip = Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 3), Tuple.of(1, -400));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45),
                        slip,
                        Arbitraries.integers().between(1, 90))
                .as((which, off, length) -> today -> command(which, today.plusDays(off), length));
    }

    private static CaseCommand command(int which, LocalDate on, int number) {
        return switch (which) {
            case 0 -> firstContact();
            case 1, 2, 3 -> Oakshire.takenForward(on);
            case 4 ->
                new CaseCommand.DecideTriage(
                        on,
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health"), ground(number)),
                        "The hospital's.");
            case 5 ->
                new CaseCommand.DecideTriage(on, new Triage.TakenForward(Kind.ENQUIRY, Optional.empty()), "Asks only.");
            case 6 -> new CaseCommand.Acknowledge(on, Means.EMAIL);
            case 7 -> new CaseCommand.AgreePlan(on, Discussion.DECLINED, "Read the record.");
            case 8 ->
                new CaseCommand.GiveResponsePeriod(on, on.plusDays(number), PeriodBasis.AGREED, on, "More to read.");
            case 9 -> new CaseCommand.Allocate(on, Oakshire.IRIS);
            case 10 -> extend("local-target", on, number);
            case 11 -> extend("six-months", on, number * 5);
            case 12, 13 -> Oakshire.lateVisits();
            case 14 -> Oakshire.found(1 + number % 3, number % 2 == 0 ? "upheld" : "not-upheld");
            case 15 -> new CaseCommand.SignResponse(on, Oakshire.SAM, "Dear Ms Abbott");
            case 16 -> new CaseCommand.SendResponse(on, Means.LETTER);
            case 17 -> new CaseCommand.Close(on, ClosingReason.values()[number % ClosingReason.values().length]);
            case 18 -> new CaseCommand.Reopen(on, "New papers.");
            case 19 -> new CaseCommand.Withdraw(on, "Settled.");
            case 20 -> correction(on, number);
            case 21 -> new CaseCommand.NotifyOmbudsmanReferral(on, Optional.of("decision-" + number % 3));
            case 22 ->
                new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.ADVOCATE, Optional.empty(), Optional.empty(), PersonDetails.named("Siân \"日本\" 😀")));
            case 23 -> new CaseCommand.RecordOmbudsmanDecision(1 + number % 2, "decision-" + number % 3);
            case 24 -> explanation(on, number);
            case 25, 26 -> contribution(on, number);
            case 27 -> new CaseCommand.RecordOutcomeSought(new ElementId(1 + number % 3), on, "An apology.");
            case 28 -> Oakshire.named(1 + number % 3, number % 2 == 0 ? Oakshire.IRIS : Oakshire.SAM);
            case 29 -> new CaseCommand.TakeBackStaff(new StaffConcernedId(1 + number % 3), "Somebody else.");
            case 30 -> new CaseCommand.AskForAuthority(new PersonId(1), on, on.plusDays(number % 20));
            case 31, 32 ->
                new CaseCommand.ShowAuthority(
                        new PersonId(1),
                        on,
                        "A signed form.",
                        "This complaint.",
                        number % 2 == 0 ? Optional.empty() : Optional.of(on.plusDays(number)));
            case 33 -> new CaseCommand.WithdrawAuthority(new PersonId(1), on, "No longer.");
            case 34 -> new CaseCommand.RecordAuthorityRefused(new PersonId(1), on, "Not her.");
            case 35 ->
                new CaseCommand.StateBasis(
                        new PersonId(1 + number % 2), on, new ActingBasisId(number % 3 == 0 ? "asked" : "own-behalf"));
            case 36, 37 -> undertaking(on, number);
            case 38 -> new CaseCommand.CompleteAction(new ActionId(1 + number % 4), on, "The letter.");
            case 39 -> new CaseCommand.DropAction(new ActionId(1 + number % 4), on, "Not wanted.");
            case 40 -> new CaseCommand.FindNothingToLearn(on, element(number), "Nobody could have known.");
            case 41 -> standstill(on, number);
            case 42 -> new CaseCommand.EnterLate(on, command(4 + number % 16, on.minusDays(number), number), "A log.");
            case 43 ->
                new CaseCommand.TakeStep(
                        new Milestone(List.of("told-why", "sent-to-body", "received-by-body")
                                .get(number % 3)),
                        on,
                        Optional.empty(),
                        "As it was.");
            case 45 ->
                new CaseCommand.CorrectPerson(
                        new PersonId(1 + number % 3), on, PersonDetails.named("Siân " + number % 2), "Her letter.");
            case 44 -> new CaseCommand.WithdrawElement(new ElementId(1 + number % 3), on, "No more.");
            default -> new CaseCommand.AddNote(on, "Rang at four.");
        };
    }

    /** Some leave on a ground, on which something is owed afterwards. */
    private static Optional<Exclusion> ground(int number) {
        return number % 3 == 0 ? Optional.empty() : Optional.of(new Exclusion("adults", "1", "another-body"));
    }

    private static CaseCommand extend(String clock, LocalDate on, int days) {
        return new CaseCommand.Extend(new ClockId(clock), on, on.plusDays(days), on, "The logs are late.");
    }

    private static CaseCommand explanation(LocalDate on, int number) {
        var clock =
                List.of("acknowledge", "local-target", "six-months", "time-bar").get(number % 4);
        return new CaseCommand.ExplainDelay(
                on, new ClockId(clock), new DelayReasonId("reason-" + number % 3), "The logs were late.");
    }

    private static CaseCommand undertaking(LocalDate on, int number) {
        return new CaseCommand.AgreeAction(
                on,
                number % 2 == 0
                        ? new Purpose.Learning()
                        : new Purpose.Remedy(
                                RemedyKind.values()[number % RemedyKind.values().length], Optional.empty()),
                ActionSource.values()[number % ActionSource.values().length],
                number % 5 == 0 ? Optional.empty() : Optional.of(Oakshire.SAM),
                element(number),
                "Bills are checked twice.",
                Oakshire.IRIS,
                on.plusDays(number - 2));
    }

    /** One that may not be there, or the whole case. */
    private static Optional<ElementId> element(int number) {
        return number % 4 == 0 ? Optional.empty() : Optional.of(new ElementId(number % 4));
    }

    private static CaseCommand contribution(LocalDate on, int number) {
        var which = new ContributionId(1 + number % 4);
        return switch (number % 3) {
            case 0 -> new CaseCommand.ReceiveContribution(which, on, "What the ward wrote.");
            case 1 -> new CaseCommand.DropContribution(which, on, "The trust answers for itself.");
            default ->
                new CaseCommand.AskContribution(on, "The hospital trust", "The record.", on.plusDays(number - 2));
        };
    }

    private static CaseCommand standstill(LocalDate on, int number) {
        return switch (number % 3) {
            case 0 -> new CaseCommand.Pause(on, on.plusDays(number % 5), on.plusDays(number), "The court sits.");
            case 1 -> new CaseCommand.ReviewPause(on, "It sits still.", on.plusDays(number));
            default -> new CaseCommand.Resume(on);
        };
    }

    private static CaseCommand correction(LocalDate on, int number) {
        return new CaseCommand.Correct(
                on,
                switch (number % 18) {
                    case 9 -> new Correction.TakenBack(new Mistake.Acknowledged());
                    case 10 -> new Correction.TakenBack(new Mistake.ResponseSent());
                    case 11 -> new Correction.TakenBack(new Mistake.ElementAdded(new ElementId(1 + number % 4)));
                    case 12 -> new Correction.TakenBack(new Mistake.PersonAdded(new PersonId(1 + number % 4)));
                    case 13 -> new Correction.TakenBack(new Mistake.Extended(1 + number % 2));
                    case 14 -> new Correction.TakenBack(new Mistake.ResponsePeriodGiven(1 + number % 2));
                    case 15 -> new Correction.TakenBack(new Mistake.StepTaken(new Milestone("told-why")));
                    case 16 -> new Correction.TimeExtended(1, on, on.plusDays(number), on);
                    case 17 -> new Correction.PeriodGiven(1, on, on.plusDays(number), on);
                    case 0 -> new Correction.ReceivedOn(FIRST.minusDays(number % 10));
                    case 1 -> new Correction.RespondedOn(on.minusDays(number % 5));
                    case 3 -> new Correction.PlannedOn(on.minusDays(number % 5));
                    case 4 -> new Correction.WithdrawnOn(on.minusDays(number % 5));
                    case 6 -> new Correction.SignedOn(on.minusDays(number % 5));
                    case 5 -> new Correction.ClosedOn(on.minusDays(number % 5));
                    case 8 -> new Correction.StepTakenOn(new Milestone("told-why"), on.minusDays(number % 5));
                    case 2 -> new Correction.ReceivedBy(new ChannelId("email"), new PointOfReceiptId("director"));
                    default -> new Correction.AcknowledgedOn(on.minusDays(number % 5));
                },
                "Typed wrongly.");
    }
}
