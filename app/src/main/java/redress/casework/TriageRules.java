package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/** When a representation may be decided, and decided again. */
final class TriageRules {

    private TriageRules() {}

    /**
     * A case may be decided again while it is open, and after it was routed out (the other route may send it back). What
     * was answered, resolved or withdrawn is reopened first, so that the reason for reopening is on record.
     */
    static Ruling decide(Case known, CaseCommand.DecideTriage command, LocalDate today, RuleBook book) {
        return reachable(known)
                .or(() -> afterStage(known, command.decision(), book))
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.reason(), "reason", "Write the reason for the decision."))
                .or(() -> procedureNamed(known, command.decision(), book))
                .or(() -> groundNamed(known, command, book))
                .or(() -> leavesTooEarly(known, command, book))
                .or(() -> atRisk(known, command, book))
                .or(() -> command.considered().flatMap(TriageRules::told))
                .orElseGet(() -> new Ruling.Accepted(events(known, command, book)));
    }

    /** Under another procedure the stage may be for another person than whoever has the case. */
    private static List<CaseEvent> events(Case known, CaseCommand.DecideTriage command, RuleBook book) {
        var after = known;
        for (var event : events(command)) {
            after = Evolution.evolve(Optional.of(after), event);
        }
        return Stream.concat(events(command).stream(), AnotherPerson.takenBack(after, command.on(), book).stream())
                .toList();
    }

    private static List<CaseEvent> events(CaseCommand.DecideTriage command) {
        var triaged = new CaseEvent.Triaged(command.on(), command.decision(), Personal.of(command.reason()));
        return command.considered()
                .<List<CaseEvent>>map(considered -> List.of(
                        new CaseEvent.SafeguardingConsidered(
                                command.on(), considered.answer(), Personal.of(considered.words())),
                        triaged))
                .orElseGet(() -> List.of(triaged));
    }

    private static Optional<Ruling> told(CaseCommand.Considered considered) {
        return switch (considered.answer()) {
            case NO_CONCERN, NOT_RECORDED -> Optional.empty();
            case HANDED_OVER -> said(considered.words(), "safeguardingWords", "Write who was told, and what.");
            case RETURNED -> said(considered.words(), "safeguardingWords", "Write what safeguarding answered.");
        };
    }

    private static Optional<Ruling> groundNamed(Case known, CaseCommand.DecideTriage command, RuleBook book) {
        return command.decision()
                .exclusion()
                .flatMap(exclusion -> book.ground(exclusion)
                        .filter(ground -> known.procedure()
                                .filter(under -> !exclusion.isOf(under))
                                .isEmpty())
                        .map(ground -> fulfilled(known, exclusion, ground, command.on(), book))
                        .orElseGet(() ->
                                refuse("no-such-ground", "exclusion", "Choose one of the grounds of the rules.")));
    }

    /** A ground that rests on a time is one only where the time is as it says (for England, SI 2009/309 reg 8(1)(c)). */
    private static Optional<Ruling> fulfilled(
            Case known, Exclusion exclusion, Stage.Ground ground, LocalDate on, RuleBook book) {
        var procedure = book.find(exclusion.of()).orElseThrow();
        var clocks = book.read(procedure, book.milestones(known.under(exclusion.of())));
        return ground.within()
                .flatMap(clock -> reading(clocks, clock))
                .filter(reading -> reading.due().filter(due -> !on.isAfter(due)).isEmpty())
                .flatMap(reading -> refuse(
                        "too-late-for-ground",
                        "exclusion",
                        reading.due().isEmpty()
                                ? "This ground does not hold: \""
                                        + reading.rule().title() + "\" never began."
                                : "This ground held until "
                                        + Words.date(reading.due().orElseThrow())
                                        + ". The whole procedure applies now."))
                .or(() ->
                        ground.missed().flatMap(clock -> reading(clocks, clock)).flatMap(TriageRules::notLate));
    }

    private static Optional<Ruling> notLate(ClockReading reading) {
        return switch (TimeBar.of(reading)) {
            case TimeBar.Late _, TimeBar.Unreckonable _ -> Optional.empty();
            case TimeBar.Kept _, TimeBar.Open _ ->
                refuse("in-time", "exclusion", "The complaint was made in time, so this ground does not hold.");
            case TimeBar.SetAside(var due, var on) ->
                refuse(
                        "set-aside",
                        "exclusion",
                        "The council set the limit aside on " + Words.date(on) + ", so this ground does not hold.");
            case TimeBar.NotKnown(var start) ->
                refuse(
                        "not-known-late",
                        "exclusion",
                        "Nobody has recorded when " + start + ". Record that first: it shows whether the complaint was"
                                + " made too late.");
        };
    }

    private static Optional<ClockReading> reading(List<ClockReading> clocks, ClockId clock) {
        return clocks.stream()
                .filter(reading -> reading.rule().id().equals(clock))
                .findFirst();
    }

    /**
     * A later stage that somebody asked for ends with its answer, or on one of the grounds that its procedure names. Under
     * another procedure for complaints the case is owed an answer all the same; as anything else it would be owed none.
     */
    private static Optional<Ruling> afterStage(Case known, Triage decision, RuleBook book) {
        if (known.procedure().isEmpty() || known.proceedings().opened().isEmpty()) {
            return Optional.empty();
        }
        var grounds = endings(known, book);
        var goesOn = switch (decision) {
            case Triage.TakenForward(var kind, var procedure) -> kind == Kind.COMPLAINT;
            case Triage.RoutedOut(var route, var reason, var ground) ->
                ground.filter(it -> grounds.containsKey(it.ground())).isPresent();
        };
        return goesOn
                ? Optional.empty()
                : refuse(
                        "stage-is-open",
                        "",
                        "A later stage was asked for. It ends with its answer or with a withdrawal"
                                + (grounds.isEmpty()
                                        ? "."
                                        : ", or on this ground: " + String.join("; ", grounds.values()) + "."));
    }

    /** On what the stage at which the case is can end without an answer: by code, in words. */
    private static Map<String, String> endings(Case known, RuleBook book) {
        var grounds = new LinkedHashMap<String, String>();
        book.stage(known).ifPresent(stage -> {
            stage.opening().ifPresent(opening -> opening.refusals().forEach(it -> grounds.put(it.id(), it.title())));
            book.procedure(known).orElseThrow().exclusions().stream()
                    .filter(exclusion -> stage.endsOn().contains(exclusion.id()))
                    .forEach(it -> grounds.putIfAbsent(it.id(), it.title()));
        });
        return grounds;
    }

    private static Optional<Ruling> atRisk(Case known, CaseCommand.DecideTriage command, RuleBook book) {
        return command.decision() instanceof Triage.TakenForward(var kind, var bound)
                        && bound.flatMap(book::find)
                                .filter(Procedure::safeguardingFirst)
                                .isPresent()
                        && known.proceedings().safeguarding().isEmpty()
                        && command.considered().isEmpty()
                ? refuse(
                        "safeguarding-first",
                        "safeguarding",
                        "Say first whether somebody is at risk of harm. This procedure asks that before anything else.")
                : Optional.empty();
    }

    private static Optional<Ruling> reachable(Case known) {
        var barred = switch (known.position()) {
            case Position.AwaitingTriage _, Position.UnderWay _ -> false;
            case Position.Responded _ -> true;
            case Position.Closed(var on, var why) -> why != ClosingReason.ROUTED_OUT;
        };
        return barred
                ? refuse(
                        "already-ended",
                        "",
                        "This case was already answered or closed. Reopen it first, with the reason.")
                : Optional.empty();
    }

    /** What was done under a procedure was done before it was left. */
    private static Optional<Ruling> leavesTooEarly(Case known, CaseCommand.DecideTriage command, RuleBook book) {
        var stays = command.decision() instanceof Triage.TakenForward
                && (known.procedure().isEmpty()
                        || command.decision().procedure().equals(known.procedure()));
        return stays
                ? Optional.empty()
                : Chronology.muddled(
                        known, known.at(new Position.Closed(command.on(), ClosingReason.ROUTED_OUT)), "on", book);
    }

    private static Optional<Ruling> procedureNamed(Case known, Triage decision, RuleBook book) {
        if (!(decision instanceof Triage.TakenForward(var kind, var named))) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return kind == Kind.COMPLAINT
                    ? refuse("no-procedure", "procedure", "Choose the procedure for this complaint.")
                    : Optional.empty();
        }
        return book.find(named.orElseThrow())
                .map(procedure -> fitting(known, kind, procedure))
                .orElseGet(() -> refuse("no-such-procedure", "procedure", "Choose one of the council's procedures."));
    }

    /** A case keeps the version under which it began, so one that it is under already is not asked about again. */
    private static Optional<Ruling> fitting(Case known, Kind kind, Procedure procedure) {
        var received = known.receipt().on();
        if (!procedure.kinds().contains(kind.code())) {
            return refuse(
                    "wrong-kind",
                    "procedure",
                    "\"%s\" is for no %s. Choose a procedure that is, or another kind."
                            .formatted(procedure.title(), kind.label().toLowerCase(Locale.UK)));
        }
        return procedure.inForceOn(received)
                        || known.procedure()
                                .equals(Optional.of(
                                        new ProcedureInForce(procedure.id().value(), procedure.version())))
                ? Optional.empty()
                : refuse(
                        "not-in-force",
                        "procedure",
                        ("Version %s of \"%s\" was not in force on %s, when the representation was received. Choose one"
                                        + " that was.")
                                .formatted(procedure.version(), procedure.title(), Words.date(received)));
    }
}
