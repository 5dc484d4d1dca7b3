package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.procedure.ClockReading;
import redress.procedure.Stage;

/** Which later stages are open to the person, and whether a request can be refused, as the rules of stages have it. */
final class StageQuestions {

    private StageQuestions() {}

    static Stream<Question> of(Asking asking) {
        var later = asking.procedure().stages().stream()
                .filter(stage -> stage.opening().isPresent())
                .toList();
        return later.isEmpty()
                ? Stream.of(new Question(
                        Subject.STAGE,
                        "",
                        "Is a later stage open to the person?",
                        new Verdict.NoRule("This procedure has one stage." + named(asking)),
                        List.of(),
                        List.of()))
                : later.stream()
                        .flatMap(stage -> Stream.of(
                                stage(stage, stage.opening().orElseThrow(), asking),
                                refusal(stage, stage.opening().orElseThrow(), asking)));
    }

    /** The Ombudsman of whom its response must tell. */
    private static String named(Asking asking) {
        return asking.procedure()
                .stages()
                .getLast()
                .response()
                .flatMap(Stage.ResponseRule::signposts)
                .map(ombudsman -> " Its response must tell the person of the " + ombudsman + ".")
                .orElse("");
    }

    private static Question stage(Stage stage, Stage.Opening opening, Asking asking) {
        var bars = StageRules.bars(asking.under(), stage.id(), asking.today(), asking.book());
        var opened = asking.known().proceedings().opening(stage.id());
        return new Question(
                Subject.STAGE,
                stage.id().value(),
                "Is “" + stage.title() + "” open to the person?",
                opened.<Verdict>map(asked -> new Verdict.Done(asked.on(), "The person asked for it."))
                        .orElseGet(() -> tried(stage, bars, asking)),
                facts(stage, opening, bars, asking),
                Stream.concat(
                                Stream.of(Rule.of(after(opening, asking), opening.source())),
                                bars.stream().map(bar -> Rule.of(bar, bar.rule().conditions())))
                        .toList());
    }

    private static String after(Stage.Opening opening, Asking asking) {
        return opening.after().isEmpty()
                ? "It can be asked for from the first day on."
                : "It can be asked for once "
                        + opening.after().stream()
                                .map(fact -> asking.book().words(asking.under(), fact))
                                .collect(Collectors.joining(" or "))
                        + ".";
    }

    /** Whether a request of today would be accepted, and if not so, whether it would be with a reason for being late. */
    private static Verdict tried(Stage stage, List<ClockReading> bars, Asking asking) {
        return switch (asked(stage, "", asking)) {
            case Ruling.Accepted _ -> new Verdict.Yes(inTime(bars));
            case Ruling.Refused(var refusal) ->
                asked(stage, "trial", asking) instanceof Ruling.Accepted
                        ? new Verdict.OnlyWithReason("The time to ask for it ended on " + lastDay(bars)
                                + ". The council may accept it all the same, and says why.")
                        : new Verdict.No(refusal.sentence());
        };
    }

    private static Ruling asked(Stage stage, String late, Asking asking) {
        return StageRules.open(
                asking.known(),
                new CaseCommand.OpenStage(stage.id(), asking.today(), "trial", late),
                asking.today(),
                asking.book());
    }

    private static String inTime(List<ClockReading> bars) {
        return bars.isEmpty()
                ? "The person can ask for it, and no limit of time is set."
                : bars.stream()
                        .map(bar -> bar.due()
                                .map(due -> "The person can ask for it, in time until " + Words.date(due) + ".")
                                .orElse("The person can ask for it. Nobody has recorded yet when "
                                        + bar.rule().origin().words() + ", from which the time to ask is counted."))
                        .collect(Collectors.joining(" "));
    }

    private static String lastDay(List<ClockReading> bars) {
        return bars.stream()
                .flatMap(bar -> bar.due().stream())
                .min(LocalDate::compareTo)
                .map(Words::date)
                .orElse("a day that has passed");
    }

    private static List<Fact> facts(Stage stage, Stage.Opening opening, List<ClockReading> bars, Asking asking) {
        var proceedings = asking.known().proceedings();
        return Stream.of(
                        Stream.of(StageRules.from(asking.under(), opening, asking.book())
                                .map(from -> Fact.on("Open from", from))
                                .orElseGet(() -> opening.after().isEmpty()
                                        ? Fact.on(
                                                "Open from",
                                                asking.known().receipt().on())
                                        : Fact.of("Open from", "Not yet"))),
                        bars.stream().flatMap(bar -> Fact.until(bar).stream()),
                        proceedings.opening(stage.id()).stream()
                                .map(asked -> Fact.told("Asked for", asked.on(), asked.request())),
                        proceedings.opening(stage.id()).stream()
                                .filter(asked -> !asked.late().orElse("").isBlank())
                                .map(asked -> Fact.told("Why it was accepted late", asked.on(), asked.late())),
                        proceedings.declined().stream()
                                .filter(declined -> declined.stage().equals(stage.id()))
                                .map(declined -> Fact.told(
                                        "Refused: "
                                                + opening.refusal(declined.ground())
                                                        .map(Stage.Ground::title)
                                                        .orElse(declined.ground()),
                                        declined.on(),
                                        declined.reason())))
                .flatMap(each -> each)
                .toList();
    }

    private static Question refusal(Stage stage, Stage.Opening opening, Asking asking) {
        return new Question(
                Subject.REFUSAL,
                stage.id().value(),
                "Can a request for it be refused?",
                opening.refusals().isEmpty()
                        ? new Verdict.No("It is a right. A request for it cannot be refused.")
                        : Verdict.of(
                                StageRules.decline(
                                        asking.known(),
                                        new CaseCommand.DeclineStage(
                                                stage.id(),
                                                asking.today(),
                                                opening.refusals().getFirst().id(),
                                                "trial"),
                                        asking.today(),
                                        asking.book()),
                                "Only where one of the grounds below holds. Otherwise it is a right."),
                List.of(),
                opening.refusals().stream()
                        .map(ground -> Rule.of(ground.title() + ".", ground.source()))
                        .toList());
    }
}
