package redress.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ClosingReason;
import redress.casework.Discussion;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.Kind;
import redress.casework.Means;
import redress.casework.PeriodBasis;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Route;
import redress.casework.StaffId;
import redress.casework.Story;
import redress.casework.Triage;
import redress.organisation.Listed;
import redress.organisation.ProviderId;
import redress.organisation.RouteReason;
import redress.procedure.ClockState;
import redress.procedure.ExtensionRule;
import redress.procedure.Purpose;

/** The life of an invented case, step by step. What would happen after today hasn't happened, nor has what follows it. */
final class CaseLife {

    /** The register's findings of 2015 to 2018: 39 upheld, 77 partly, 48 not; a finding that nothing was found is rare. */
    private static final List<Integer> FINDINGS = List.of(39, 77, 48, 3);

    private static final List<Means> MEANS = List.of(Means.LETTER, Means.EMAIL, Means.TELEPHONE);

    private final World world;
    private final Dice dice;
    private final Story story;
    private final LocalDate received;
    private final List<StoryWords.Complaint> complaints = new ArrayList<>();
    private boolean over;

    CaseLife(World world, Dice dice, LocalDate received) {
        this.world = world;
        this.dice = dice;
        this.received = received;
        this.story = new Story(world.book());
    }

    LocalDate received() {
        return received;
    }

    /** The day so many working days after receipt. */
    LocalDate after(int workingDays) {
        return world.after(received, workingDays);
    }

    Story story() {
        story.refusal().ifPresent(refusal -> {
            throw new IllegalStateException("An invented case broke a rule: " + refusal);
        });
        return story;
    }

    CaseLife recorded(String reference, String account) {
        var people = new InventedPeople(world, dice).people();
        var council = world.council();
        return step(
                received,
                new CaseCommand.RecordRepresentation(
                        new CaseReference(reference),
                        received,
                        one(World.choices(council.channels(), received)),
                        one(World.choices(council.pointsOfReceipt(), received)),
                        people.getFirst().relationship(),
                        Optional.of(one(World.choices(council.services(), received))),
                        account,
                        people));
    }

    CaseLife complaint(String reference) {
        complaints.add(dice.pick(world.words().complaints()));
        return recorded(reference, complaints.getFirst().account());
    }

    CaseLife forward(LocalDate on, Kind kind) {
        var procedure = world.book().procedures().inForce(kind.code(), received).stream()
                .findFirst()
                .map(found -> new ProcedureInForce(found.id().value(), found.version()));
        return step(
                on,
                new CaseCommand.DecideTriage(
                        on,
                        new Triage.TakenForward(kind, procedure),
                        "Read on the day, and clear from the account.",
                        CaseCommand.Considered.noConcern()));
    }

    CaseLife routedOut(LocalDate on, RouteReason reason) {
        var route = List.of(Route.values()).stream()
                .filter(it -> it.code().equals(reason.route()))
                .findFirst()
                .orElseThrow();
        return step(
                on,
                new CaseCommand.DecideTriage(
                        on,
                        new Triage.RoutedOut(route, reason.id()),
                        reason.label() + ". The person was told where it goes."));
    }

    CaseLife acknowledged(LocalDate on) {
        return step(on, new CaseCommand.Acknowledge(on, dice.pick(MEANS)));
    }

    CaseLife allocated(LocalDate on, StaffId to) {
        return step(on, new CaseCommand.Allocate(on, to));
    }

    /** The first element is what the account is about. */
    CaseLife element(LocalDate on) {
        var known = story.known().flatMap(it -> it.primaryElement());
        if (known.isPresent() || complaints.isEmpty()) {
            complaints.add(dice.pick(world.words().complaints()));
        }
        var service = known.isPresent() && dice.chance(0.3)
                ? Optional.of(one(World.choices(world.council().services(), on)))
                : story.known().flatMap(it -> it.receipt().service());
        return step(
                on,
                new CaseCommand.AddElement(
                        new Placement(
                                Optional.of(one(World.choices(world.council().subjects(), on))),
                                service,
                                service.flatMap(it -> world.council().teams().inForce(on).stream()
                                        .filter(team -> team.service().equals(it))
                                        .findFirst()
                                        .map(Listed::id)),
                                provider(on)),
                        complaints.getLast().element()));
    }

    /** What the person wants, said when somebody rings to agree the plan. */
    CaseLife sought(LocalDate on) {
        return step(
                on,
                new CaseCommand.RecordOutcomeSought(
                        new ElementId(1), on, complaints.getFirst().sought()));
    }

    CaseLife planned(LocalDate on) {
        return step(
                on,
                new CaseCommand.AgreePlan(
                        on,
                        dice.chance(0.85) ? Discussion.HELD : Discussion.DECLINED,
                        dice.pick(world.words().plans())));
    }

    /** The first time a response period is given it needs no reason; it has one all the same when it changes. */
    CaseLife promised(LocalDate on, LocalDate until) {
        var amended =
                story.known().map(it -> !it.handling().periods().isEmpty()).orElse(false);
        return step(
                on,
                new CaseCommand.GiveResponsePeriod(
                        on,
                        until,
                        dice.chance(0.85) ? PeriodBasis.AGREED : PeriodBasis.SET,
                        on,
                        amended ? dice.pick(world.words().periods()) : ""));
    }

    /** Makes a running clock longer that may be, if there is one; the person agrees on the day. */
    CaseLife extended(LocalDate on, int byDays) {
        if (!isOver(on)) {
            world.book().readings(story.known().orElseThrow()).stream()
                    .filter(reading -> reading.rule().purpose() == Purpose.DUTY
                            && reading.state() instanceof ClockState.Running(var due)
                            && !on.isAfter(due)
                            && reading.rule()
                                    .extension()
                                    .filter(rule -> rule.ground() == ExtensionRule.Ground.AGREEMENT)
                                    .isPresent())
                    .findFirst()
                    .ifPresent(reading -> step(
                            on,
                            new CaseCommand.Extend(
                                    reading.rule().id(),
                                    on,
                                    reading.due().orElseThrow().plusDays(byDays),
                                    on,
                                    dice.pick(world.words().periods()))));
        }
        return this;
    }

    CaseLife noted(LocalDate on) {
        return step(on, new CaseCommand.AddNote(on, dice.pick(world.words().notes())));
    }

    /** A finding on every element. */
    CaseLife found(LocalDate on) {
        var known = story.known();
        if (known.isPresent() && !isOver(on)) {
            var findings = world.book()
                    .procedure(known.orElseThrow())
                    .flatMap(procedure -> procedure.outcome())
                    .orElseThrow()
                    .findings();
            for (var number = 1; number <= known.orElseThrow().elements().size(); number++) {
                var place = Math.min(dice.weighted(FINDINGS), findings.size() - 1);
                step(
                        on,
                        new CaseCommand.RecordFinding(
                                new ElementId(number),
                                new Finding(findings.get(place).code()),
                                complaints.get(number - 1).reasons()));
            }
        }
        return this;
    }

    CaseLife signed(LocalDate on) {
        return step(
                on,
                new CaseCommand.SignResponse(
                        on,
                        dice.pick(world.signatories()),
                        dice.pick(world.words().responses())));
    }

    CaseLife sent(LocalDate on) {
        return step(on, new CaseCommand.SendResponse(on, dice.chance(0.6) ? Means.LETTER : Means.EMAIL));
    }

    CaseLife closed(LocalDate on, ClosingReason why) {
        return step(on, new CaseCommand.Close(on, why));
    }

    CaseLife reopened(LocalDate on) {
        return step(
                on,
                new CaseCommand.Reopen(on, "The person wrote again: the response left out one of the things raised."));
    }

    CaseLife withdrawn(LocalDate on) {
        return step(on, new CaseCommand.Withdraw(on, dice.pick(world.words().withdrawals())));
    }

    CaseLife referred(LocalDate on) {
        var decisions = world.council().ombudsmanDecisions().inForce(on);
        return step(
                on,
                new CaseCommand.NotifyOmbudsmanReferral(
                        on,
                        decisions.isEmpty()
                                ? Optional.empty()
                                : Optional.of(dice.skewed(decisions).id())));
    }

    private Optional<ProviderId> provider(LocalDate on) {
        var providers = world.council().providers().inForce(on);
        return providers.isEmpty() || dice.chance(0.75)
                ? Optional.empty()
                : Optional.of(dice.skewed(providers).id());
    }

    private <I> I one(List<? extends Listed<I>> entries) {
        return dice.skewed(entries).id();
    }

    CaseLife step(LocalDate on, CaseCommand command) {
        over = isOver(on);
        if (!over) {
            story.then(on, command);
        }
        return this;
    }

    private boolean isOver(LocalDate on) {
        return over || on.isAfter(world.today());
    }
}
