package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.journal.Refusal;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Stage;
import redress.procedure.StageId;
import redress.procedure.Step;

/**
 * What of a case's dates does not fit together, by the same rules under which each fact is recorded. A correction may
 * leave such a fault where it found one, and never make one.
 */
final class Chronology {

    /**
     * Two facts that are out of their order.
     *
     * @param where which two they are, whatever their dates
     */
    record Fault(String where, Refusal refusal) {}

    private static final String SIGNED = "it was signed";
    private static final String BEFORE_DONE = "before-what-was-done";

    private final Case known;
    private final RuleBook book;
    private final Milestones milestones;
    private final List<Fault> faults = new ArrayList<>();
    private int responses;

    private Chronology(Case known, RuleBook book) {
        this.known = known;
        this.book = book;
        this.milestones = book.milestones(known);
    }

    static List<Fault> faults(Case known, RuleBook book) {
        var chronology = new Chronology(known, book);
        chronology.steps();
        chronology.stages();
        chronology.responses();
        chronology.faults.addAll(StandingStill.faults(known.proceedings().pauses()));
        chronology.end();
        return List.copyOf(chronology.faults);
    }

    /**
     * What is out of its order only after something more was recorded.
     *
     * @param field where the date was given that is at fault
     */
    static Optional<Ruling> muddled(Case before, Case after, String field, RuleBook book) {
        var already = faults(before, book).stream().map(Fault::where).collect(Collectors.toSet());
        return faults(after, book).stream()
                .filter(fault -> !already.contains(fault.where()))
                .findFirst()
                .map(Fault::refusal)
                .map(refusal -> new Ruling.Refused(new Refusal(refusal.code(), field, refusal.sentence())));
    }

    private void steps() {
        Stream.concat(
                        known.proceedings().steps().stream(),
                        known.departure().stream().flatMap(gone -> gone.steps().stream()))
                .forEach(taken -> book.governing(known)
                        .flatMap(procedure -> procedure.step(taken.fact()))
                        .ifPresent(step -> step(step, taken.on())));
    }

    private void step(Step step, LocalDate on) {
        kept(step, on);
        TimeBar.startsLater(known, step.fact(), on, book)
                .ifPresent(received -> fault(
                        step.fact() + " before receipt",
                        "after-receipt",
                        told(step.fact(), on) + ", and that cannot be after the complaint was received, on "
                                + Words.date(received) + "."));
        for (var before : step.after()) {
            if (milestones.date(before).filter(day -> !day.isAfter(on)).isEmpty()) {
                fault(
                        step.fact() + " after " + before,
                        "before-its-time",
                        told(step.fact(), on) + ", and that cannot be before " + words(before) + ".");
            }
        }
        step.until()
                .flatMap(clock -> book.readings(known).stream()
                        .filter(reading -> reading.rule().id().equals(clock))
                        .findFirst())
                .flatMap(reading -> reading.due())
                .filter(on::isAfter)
                .ifPresent(due -> fault(
                        step.fact() + " in time",
                        "too-late",
                        told(step.fact(), on) + ", and the time for it ended on " + Words.date(due) + "."));
    }

    private void kept(Step step, LocalDate on) {
        step.kept()
                .flatMap(clock -> StepRules.missed(known, clock, book))
                .flatMap(ClockReading::due)
                .ifPresent(due -> fault(
                        step.fact() + " within its limit",
                        "not-kept",
                        told(step.fact(), on) + ", and nothing can set aside that the time ended on " + Words.date(due)
                                + "."));
    }

    /** That the time to ask had passed is not one of these: whoever corrects the date says why, as whoever accepts it does. */
    private void stages() {
        for (var asked : known.proceedings().opened()) {
            var opening = opening(asked.stage());
            var follows = opening.map(Stage.Opening::after).stream()
                    .flatMap(after -> after.stream())
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
            if (!follows.isEmpty()
                    && follows.stream()
                            .flatMap(fact -> milestones.date(fact).stream())
                            .allMatch(asked.on()::isBefore)) {
                fault(
                        "asking for " + asked.stage(),
                        "too-early",
                        told(opening.orElseThrow().fact(), asked.on()) + ", and that cannot be before "
                                + follows.stream().map(this::words).collect(Collectors.joining(" or ")) + ".");
            }
        }
    }

    private void responses() {
        for (var reply : known.proceedings().replies()) {
            responses++;
            var sent = reply.sent();
            answers("sent", sent.on(), sent.stage());
            reply.signed().ifPresent(signed -> {
                answers("signed", signed.on(), sent.stage());
                notBefore("sent", sent.on(), SIGNED, signed.on());
            });
        }
        responses++;
        known.handling()
                .signed()
                .ifPresent(signed ->
                        answers("signed", signed.on(), known.proceedings().stage()));
        if (known.handling().signed().isPresent()
                || known.proceedings().replies().stream()
                        .anyMatch(reply -> reply.signed().isPresent())) {
            ResponseRules.outOfTime(known, book).ifPresent(refusal -> faults.add(new Fault("in time", refusal)));
        }
    }

    /** A later stage is answered once it was asked for, and any stage once that happened which its response comes after. */
    private void answers(String done, LocalDate on, Optional<StageId> stage) {
        book.procedure(known)
                .flatMap(procedure -> stage.flatMap(procedure::stage)
                        .or(() -> procedure.stages().stream().findFirst()))
                .flatMap(Stage::response)
                .map(Stage.ResponseRule::after)
                .orElse(Set.of())
                .forEach(fact -> milestones.date(fact).ifPresent(day -> notBefore(done, on, words(fact), day)));
        stage.flatMap(known.proceedings()::opening)
                .ifPresent(asked -> notBefore(done, on, words(asked.stage()), asked.on()));
    }

    /** What is done once a case has ended, such as an action, is no part of this: it needs no open case. */
    private void end() {
        if (known.position() instanceof Position.Closed(var on, var why)) {
            var ended = switch (why) {
                        case WITHDRAWN -> "It was withdrawn on ";
                        case ROUTED_OUT -> "It went another way on ";
                        case ANSWERED, RESOLVED, RESOLVED_INFORMALLY, SETTLED, PASSED_ON -> "The case was closed on ";
                    }
                    + Words.date(on);
            var sent = 0;
            for (var answer : known.proceedings().answers()) {
                sent++;
                endsAfter(on, answer.on(), "response " + sent, "before-response", ended, "the response was sent");
            }
            milestones.facts().entrySet().stream()
                    .filter(fact -> !book.liesBefore(known, fact.getKey()) && !isOwed(fact.getKey()))
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(fact -> endsAfter(
                            on, fact.getValue(), fact.getKey().name(), BEFORE_DONE, ended, words(fact.getKey())));
            known.handling()
                    .signed()
                    .ifPresent(signed ->
                            endsAfter(on, signed.on(), "signature", BEFORE_DONE, ended, "the response was signed"));
            for (var given : known.handling().periods()) {
                endsAfter(on, given.on(), "period " + given.until(), BEFORE_DONE, ended, "a response period was given");
            }
            for (var given : known.handling().extensions()) {
                endsAfter(
                        on,
                        given.agreedOn(),
                        given.clock() + " until " + given.until(),
                        BEFORE_DONE,
                        ended,
                        "more time was agreed");
            }
            for (var element : known.elements()) {
                element.withdrawn()
                        .ifPresent(part -> endsAfter(
                                on,
                                part.on(),
                                "element " + element.id().number(),
                                BEFORE_DONE,
                                ended,
                                "a part was withdrawn"));
            }
            var pauses = 0;
            for (var pause : known.proceedings().pauses()) {
                pauses++;
                endsAfter(on, pause.paused().from(), "pause " + pauses, BEFORE_DONE, ended, "the case stood still");
                for (var review : pause.reviews()) {
                    endsAfter(on, review.on(), "review of pause " + pauses, BEFORE_DONE, ended, "it was reviewed");
                }
                if (pause.resumed().isPresent()) {
                    endsAfter(
                            on,
                            pause.resumed().orElseThrow().on(),
                            "end of pause " + pauses,
                            BEFORE_DONE,
                            ended,
                            "the case went on");
                }
            }
        }
    }

    /** What is done because a case ended is done after that. */
    private boolean isOwed(Milestone fact) {
        return known.departure().flatMap(gone -> gone.step(fact)).isPresent();
    }

    private void endsAfter(LocalDate on, LocalDate before, String where, String code, String ended, String words) {
        if (on.isBefore(before)) {
            fault(
                    "ended after " + where,
                    code,
                    ended + ", and that cannot be before " + words + ", on " + Words.date(before) + ".");
        }
    }

    private void notBefore(String done, LocalDate on, String words, LocalDate before) {
        if (on.isBefore(before)) {
            fault(
                    "response " + responses + " " + done + " after " + words,
                    words.equals(SIGNED) ? "before-signature" : "before-stage",
                    "The response was " + done + " on " + Words.date(on) + ", and that cannot be before " + words
                            + ", on " + Words.date(before) + ".");
        }
    }

    private void fault(String where, String code, String sentence) {
        faults.add(new Fault(where, new Refusal(code, "date", sentence)));
    }

    private Optional<Stage.Opening> opening(StageId stage) {
        return book.procedure(known)
                .flatMap(procedure -> procedure.stage(stage))
                .flatMap(Stage::opening);
    }

    private String words(StageId stage) {
        return opening(stage).map(opening -> words(opening.fact())).orElseGet(stage::value);
    }

    private String words(Milestone fact) {
        return book.words(known, fact);
    }

    /** "The panel met on 4 June 2026". */
    private String told(Milestone fact, LocalDate on) {
        var words = words(fact);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + " on " + Words.date(on);
    }
}
