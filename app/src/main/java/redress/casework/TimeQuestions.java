package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;
import redress.procedure.Origin;
import redress.procedure.Purpose;

/** Whether a complaint came in time, by each time bar that receipt keeps. */
final class TimeQuestions {

    private TimeQuestions() {}

    static Stream<Question> of(Asking asking) {
        var bars = asking.clocks().stream()
                .filter(reading -> reading.rule().purpose() == Purpose.TIME_BAR
                        && reading.rule().stop().equals(RuleBook.RECEIVED))
                .toList();
        return bars.isEmpty()
                ? Stream.of(question(
                        "",
                        new Verdict.NoRule("No limit for coming forward is counted in this procedure."),
                        List.of(),
                        List.of()))
                : bars.stream()
                        .map(bar -> question(
                                bar.rule().id().value(), verdict(bar, asking), facts(bar, asking), rules(bar, asking)));
    }

    private static Verdict verdict(ClockReading bar, Asking asking) {
        return switch (TimeBar.of(bar)) {
            case TimeBar.Kept(var due) ->
                new Verdict.Yes("It was received by " + Words.date(due) + ", the last day of the limit.");
            case TimeBar.Open(var due) -> new Verdict.Yes("The limit ends on " + Words.date(due) + ".");
            case TimeBar.Late(var due) -> new Verdict.No(TimeBar.LATE);
            case TimeBar.SetAside(var due, var on) ->
                new Verdict.Yes("It came after the limit ended on " + Words.date(due)
                        + ", and the council set the limit aside on " + Words.date(on) + ".");
            case TimeBar.NotKnown(var start) -> new Verdict.NotYetKnown("Nobody has recorded when " + start + ".");
            case TimeBar.Unreckonable(var sentence) -> new Verdict.NotYetKnown(sentence);
        };
    }

    private static List<Fact> facts(ClockReading bar, Asking asking) {
        var facts = new ArrayList<Fact>();
        origins(bar.rule()).map(origin -> asking.fact(origin.fact())).forEach(facts::add);
        facts.add(asking.fact(bar.rule().stop()));
        Fact.until(bar).ifPresent(facts::add);
        bar.rule().waivedBy().flatMap(asking::taken).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    private static Stream<Origin> origins(ClockRule rule) {
        return Stream.concat(Stream.of(rule.origin()), rule.origin().ifLater().stream());
    }

    private static List<Rule> rules(ClockReading bar, Asking asking) {
        return Stream.concat(Stream.of(Rule.of(bar)), waiver(bar.rule(), asking).stream())
                .toList();
    }

    private static Optional<Rule> waiver(ClockRule rule, Asking asking) {
        return rule.waivedBy()
                .map(waiver -> Rule.of(
                        rule.conditions().isEmpty()
                                ? "The council can set it aside."
                                : "The council can set it aside: " + String.join(" ", rule.conditions()),
                        asking.procedure()
                                .step(waiver)
                                .map(step -> step.source())
                                .orElse(rule.source())));
    }

    private static Question question(String code, Verdict verdict, List<Fact> facts, List<Rule> rules) {
        return new Question(Subject.TIME, code, "Did it come in time?", verdict, facts, rules);
    }
}
