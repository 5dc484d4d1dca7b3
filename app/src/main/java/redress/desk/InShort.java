package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.casework.Person;
import redress.casework.Question;
import redress.casework.Verdict;
import redress.desk.EligibilityPage.Answer;
import redress.desk.EligibilityPage.Brief;
import redress.procedure.Stage;
import redress.procedure.StageId;

/** The answers of a section in a word each, for the head of the page. */
final class InShort {

    private InShort() {}

    static List<Brief> of(List<Question> questions, AtHand at) {
        return questions.stream()
                .map(question -> new Brief(
                        questions.size() == 1 ? "" : about(question, at),
                        VerdictWords.of(Optional.of(question.subject()), question.verdict())))
                .toList();
    }

    private static String about(Question question, AtHand at) {
        return switch (question.subject()) {
            case PERSON ->
                at.known().people().stream()
                        .filter(person -> String.valueOf(person.id().number()).equals(question.code()))
                        .findFirst()
                        .map(Person::name)
                        .orElse("");
            case STAGE ->
                at.book()
                        .procedure(at.known())
                        .flatMap(procedure -> procedure.stage(new StageId(question.code())))
                        .map(Stage::title)
                        .orElse("");
            case RISK, PROCEDURE, SHARING, TIME, GROUND, WAY_OUT, REFUSAL -> "";
        };
    }

    /** The one that was relied on, or how many could be. */
    static List<Brief> ofGrounds(List<Question> grounds) {
        var open = grounds.stream()
                .filter(ground -> ground.verdict() instanceof Verdict.Yes)
                .count();
        return List.of(new Brief(
                "",
                grounds.stream()
                        .filter(ground -> ground.verdict() instanceof Verdict.Done)
                        .findFirst()
                        .map(ground -> VerdictWords.of(Optional.of(ground.subject()), ground.verdict()))
                        .orElseGet(() -> new Answer(
                                open == 0 ? "All closed" : "None relied on, " + open + " open",
                                "govuk-tag--grey",
                                "",
                                false))));
    }
}
