package redress.desk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseEvent;
import redress.casework.Correction;
import redress.casework.Mistake;
import redress.casework.Past;
import redress.casework.PersonDetails;

/** The form that takes back what never happened on this case, such as what was recorded on the wrong one. */
final class MistakeForm {

    private MistakeForm() {}

    /** What can be chosen, with its code in the form and the words for it. */
    private record Choosable(String code, String label, String hint, Mistake mistake) {}

    static CommandForm takeBack() {
        return new CommandForm(
                "take-back",
                "Take back what was recorded by mistake",
                "Take it back",
                "It is taken back.",
                Permission.CORRECT,
                at -> List.of(
                        Field.Choice.radios("what", "What never happened on this case?", options(at))
                                .hint(
                                        "What happened on another day is no mistake of this kind: correct its date instead.")
                                .required("Choose what is taken back"),
                        Field.Words.lines("reason", "How do you know?", 3)
                                .hint("What was recorded stays in the history, marked as taken back.")
                                .required("Write why it is taken back")),
                (at, it) -> new Correct(
                        at.today(), new Correction.TakenBack(mistake(at, it.words("what"))), it.words("reason")),
                (known, book) -> false,
                at -> choosable(at).stream()
                        .findFirst()
                        .map(first -> new Correct(at.today(), new Correction.TakenBack(first.mistake()), "trial")));
    }

    private static List<Option> options(AtHand at) {
        return choosable(at).stream()
                .map(one -> Option.of(one.code(), one.label()).hint(one.hint()))
                .toList();
    }

    private static Mistake mistake(AtHand at, String code) {
        return choosable(at).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Choosable::mistake)
                .orElseThrow(() -> new IllegalStateException("The form offers no mistake " + code));
    }

    /** In the order in which it mostly happens. */
    private static List<Choosable> choosable(AtHand at) {
        return Stream.of(people(at), elements(at), procedures(at), handling(at), steps(at), stages(at))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Choosable> people(AtHand at) {
        return at.known().people().stream()
                .map(person -> new Choosable(
                        "person-" + person.id().number(),
                        person.details().map(PersonDetails::name).orElse("Somebody (erased)") + ", "
                                + Say.withinSentence(person.role().label()),
                        "Who never belonged to this case. Their name goes from it and from every list.",
                        new Mistake.PersonAdded(person.id())));
    }

    private static Stream<Choosable> elements(AtHand at) {
        return at.known().elements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(new Choosable(
                                "element-" + element.id().number(),
                                "Element " + element.id().number(),
                                element.complaint().orElse(Told.ERASED),
                                new Mistake.ElementAdded(element.id()))),
                        element.withdrawn().stream()
                                .map(withdrawn -> new Choosable(
                                        "element-withdrawn-" + element.id().number(),
                                        "That element %d was withdrawn on %s"
                                                .formatted(element.id().number(), Say.date(withdrawn.on())),
                                        "",
                                        new Mistake.ElementWithdrawn(element.id())))));
    }

    private static Stream<Choosable> procedures(AtHand at) {
        return at.known().left().stream()
                .map(Past.Left::procedure)
                .distinct()
                .map(procedure -> new Choosable(
                        "under-" + procedure.procedure() + "-" + procedure.version(),
                        "That it was under \"%s\"".formatted(at.words().procedure(procedure)),
                        "A wrong choice at triage. What would have been missed under it was not owed.",
                        new Mistake.UnderProcedure(procedure)));
    }

    private static Stream<Choosable> handling(AtHand at) {
        var handling = at.known().handling();
        var acknowledged = handling.acknowledged().stream()
                .map(was -> new Choosable(
                        "acknowledged",
                        "The acknowledgement of " + Say.date(was.on()),
                        "",
                        new Mistake.Acknowledged()));
        var periods = IntStream.rangeClosed(1, handling.periods().size())
                .mapToObj(number -> new Choosable(
                        "period-" + number,
                        WrongDates.period(handling.periods().get(number - 1)),
                        "",
                        new Mistake.ResponsePeriodGiven(number)));
        var extensions = IntStream.rangeClosed(1, handling.extensions().size())
                .mapToObj(number -> new Choosable(
                        "extension-" + number,
                        WrongDates.extension(handling.extensions().get(number - 1), at),
                        "",
                        new Mistake.Extended(number)));
        return Stream.of(acknowledged, periods, extensions).flatMap(some -> some);
    }

    /** Of a step that was taken more than once the last can be taken back, and then the one before. */
    private static Stream<Choosable> steps(AtHand at) {
        return Stream.concat(
                        at.book().steps(at.known()).stream(),
                        at.known().departure().stream().flatMap(gone -> gone.steps().stream()))
                .map(CaseEvent.StepTaken::fact)
                .distinct()
                .flatMap(fact -> at.known().step(fact).stream())
                .map(step -> new Choosable(
                        "step-" + step.fact(),
                        at.words().step(step.fact()) + ", on " + Say.date(step.on()),
                        "",
                        new Mistake.StepTaken(step.fact())));
    }

    private static Stream<Choosable> stages(AtHand at) {
        var proceedings = at.known().proceedings();
        var opened = proceedings.opened().stream()
                .map(asked -> new Choosable(
                        "stage-" + asked.stage(),
                        "%s: that it was asked for on %s"
                                .formatted(at.words().stage(asked.stage()), Say.date(asked.on())),
                        "",
                        new Mistake.StageOpened(asked.stage())));
        var sent = proceedings.replies().reversed().stream()
                .limit(1)
                .map(reply -> new Choosable(
                        "sent",
                        "That the response was sent on " + Say.date(reply.sent().on()),
                        "It stays signed.",
                        new Mistake.ResponseSent()));
        return Stream.concat(opened, sent);
    }
}
