package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import redress.casework.CaseCommand.NewPerson;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.ProviderId;
import redress.organisation.RelationshipId;
import redress.organisation.RouteReasonId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;
import redress.procedure.ClockId;

/** Commands of every kind, sensible or not, with dates of one year and words in any script. */
final class CommandsAtRandom {

    static final LocalDate FIRST = LocalDate.of(2024, 11, 4);
    static final LocalDate LAST = FIRST.plusDays(365);

    private static final ProcedureInForce ADULTS = new ProcedureInForce("adults", "2024");

    private CommandsAtRandom() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365).map(FIRST::plusDays);
    }

    /** Text as a person may type it: several scripts, signs beyond the first plane, quotes, sometimes nothing. */
    static Arbitrary<String> words() {
        return Arbitraries.of("a", "Ŵ", "é", "\"", "\\", "{", "}", "\n", "\t", " ", "😀", "'", ",", "日", "\u0007")
                .list()
                .ofMaxSize(200)
                .map(signs -> String.join("", signs));
    }

    static CaseCommand.RecordRepresentation recording(CaseReference reference, LocalDate on, String account) {
        return new CaseCommand.RecordRepresentation(
                reference,
                on,
                new ChannelId("letter"),
                new PointOfReceiptId("complaints-team"),
                Optional.of(new RelationshipId("relative")),
                Optional.empty(),
                account,
                List.of(new NewPerson(
                        Role.COMPLAINANT, Optional.empty(), Optional.empty(), PersonDetails.named("Name " + account))));
    }

    static Arbitrary<CaseCommand> any() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(Arbitraries.of(Role.class), words())
                        .as((role, name) -> new CaseCommand.AddPerson(new NewPerson(
                                role,
                                Optional.of(new RelationshipId("self")),
                                Optional.of(new ActingBasisId("consent")),
                                new PersonDetails(name, "a@example.org", "", name)))),
                Combinators.combine(days(), triages(), words()).as(CaseCommand.DecideTriage::new),
                Combinators.combine(days(), triages(), words()).as(CaseCommand.DecideTriage::new),
                Combinators.combine(days(), Arbitraries.of(Means.class)).as(CaseCommand.Acknowledge::new),
                Combinators.combine(days(), Arbitraries.of(Discussion.class), words())
                        .as(CaseCommand.AgreePlan::new),
                Combinators.combine(days(), days(), Arbitraries.of(PeriodBasis.class), days(), words())
                        .as(CaseCommand.GiveResponsePeriod::new),
                Combinators.combine(days(), Arbitraries.of("ann", "bob"))
                        .as((on, who) -> new CaseCommand.Allocate(on, new StaffId(who))),
                Combinators.combine(clocks(), days(), days(), days(), words()).as(CaseCommand.Extend::new),
                Combinators.combine(placements(), words()).as(CaseCommand.AddElement::new),
                Combinators.combine(elements(), Arbitraries.of("upheld", "not-upheld", "partly-upheld"), words())
                        .as((element, finding, why) ->
                                new CaseCommand.RecordFinding(element, new Finding(finding), why)),
                Combinators.combine(days(), words())
                        .as((on, text) -> new CaseCommand.SignResponse(on, new StaffId("ann"), text)),
                Combinators.combine(days(), Arbitraries.of(Means.class)).as(CaseCommand.SendResponse::new),
                Combinators.combine(days(), Arbitraries.of(ClosingReason.class)).as(CaseCommand.Close::new),
                Combinators.combine(days(), words()).as(CaseCommand.Reopen::new),
                Combinators.combine(days(), words()).as(CaseCommand.Reopen::new),
                Combinators.combine(days(), words()).as(CaseCommand.Withdraw::new),
                Combinators.combine(days(), words()).as(CaseCommand.AddNote::new),
                Combinators.combine(days(), corrections(), words()).as(CaseCommand.Correct::new),
                Combinators.combine(days(), Arbitraries.of("upheld").optional())
                        .as(CaseCommand.NotifyOmbudsmanReferral::new)));
    }

    private static Arbitrary<Triage> triages() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Triage.TakenForward(Kind.COMPLAINT, Optional.of(ADULTS))),
                Arbitraries.of(Kind.class).map(kind -> new Triage.TakenForward(kind, Optional.of(ADULTS))),
                Arbitraries.of(Route.class).map(route -> new Triage.RoutedOut(route, new RouteReasonId("late"))));
    }

    private static Arbitrary<Correction> corrections() {
        return Arbitraries.oneOf(
                days().map(Correction.ReceivedOn::new),
                Arbitraries.just(new Correction.ReceivedBy(new ChannelId("email"), new PointOfReceiptId("website"))),
                Arbitraries.of("self", "friend")
                        .optional()
                        .map(who -> new Correction.RelationshipOf(who.map(RelationshipId::new))),
                days().map(Correction.AcknowledgedOn::new),
                days().map(Correction.RespondedOn::new),
                Combinators.combine(elements(), placements()).as(Correction.ElementPlaced::new));
    }

    private static Arbitrary<Placement> placements() {
        return Combinators.combine(
                        Arbitraries.of("delay", "conduct").optional(),
                        Arbitraries.of("home-care").optional(),
                        Arbitraries.of("north").optional(),
                        Arbitraries.of("acme").optional())
                .as((subject, service, team, provider) -> new Placement(
                        subject.map(SubjectId::new),
                        service.map(ServiceId::new),
                        team.map(TeamId::new),
                        provider.map(ProviderId::new)));
    }

    private static Arbitrary<ElementId> elements() {
        return Arbitraries.integers().between(1, 2).map(ElementId::new);
    }

    private static Arbitrary<ClockId> clocks() {
        return Arbitraries.of("acknowledge", "local-target", "response-period", "six-months")
                .map(ClockId::new);
    }
}
