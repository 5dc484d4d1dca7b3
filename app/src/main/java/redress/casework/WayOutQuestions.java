package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.procedure.ClockReading;
import redress.procedure.Step;

/** Which ways lead out of a procedure before its response, as the rules of its steps have it. */
final class WayOutQuestions {

    private WayOutQuestions() {}

    static Stream<Question> of(Asking asking) {
        var ways = asking.procedure().stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.closes().isPresent())
                .toList();
        return ways.isEmpty()
                ? Stream.of(new Question(
                        Subject.WAY_OUT,
                        "",
                        "Can it end without the whole procedure?",
                        new Verdict.NoRule("This procedure has no informal way out."),
                        List.of(),
                        List.of()))
                : ways.stream().map(way -> wayOut(way, asking));
    }

    private static Question wayOut(Step way, Asking asking) {
        var limit = way.until().flatMap(asking::clock);
        var taken = asking.known().proceedings().step(way.fact());
        var facts = new ArrayList<Fact>();
        way.after().stream().map(asking::fact).forEach(facts::add);
        limit.flatMap(Fact::until).ifPresent(facts::add);
        asking.taken(way.fact()).ifPresent(facts::add);
        return new Question(
                Subject.WAY_OUT,
                way.fact().name(),
                "Can it leave as “" + way.title() + "”?",
                taken.<Verdict>map(step -> new Verdict.Done(step.on(), "It left in this way."))
                        .orElseGet(() -> tried(way, limit.flatMap(ClockReading::due), asking)),
                List.copyOf(facts),
                List.of(limit.map(reading -> Rule.of(reading, reading.rule().conditions()))
                        .orElseGet(() -> Rule.of(way.title() + ".", way.source()))));
    }

    private static Verdict tried(Step way, Optional<LocalDate> last, Asking asking) {
        var verdict = Verdict.of(
                StepRules.take(
                        asking.known(),
                        new CaseCommand.TakeStep(
                                way.fact(),
                                asking.today(),
                                way.choices().stream().findFirst().map(Step.Choice::id),
                                "trial"),
                        asking.today(),
                        asking.book()),
                last.map(day -> "It still can, until " + Words.date(day) + ".").orElse("It can, while it is open."));
        return verdict instanceof Verdict.No(var because)
                        && !asking.known().isClosed()
                        && last.filter(asking.today()::isAfter).isPresent()
                ? new Verdict.No(because + " What was resolved by then can still be recorded with its day.")
                : verdict;
    }
}
