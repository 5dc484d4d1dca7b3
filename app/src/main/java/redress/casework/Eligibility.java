package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Question.Subject;

/**
 * The answer to "may this be complained about, here, by this person?": each question of eligibility with its answer, the
 * facts and the rule. What can be done or refused is tried on the rules themselves, so that the answer is theirs.
 *
 * @param verdict the whole in one answer
 */
public record Eligibility(Verdict verdict, List<Question> questions) {

    /** @param today the day on which it is asked; what can be done is tried as of this day */
    public static Eligibility of(Case known, RuleBook book, LocalDate today) {
        var asking = Asking.of(known, book, today);
        var questions = Stream.of(
                        Stream.of(ProcedureQuestions.risk(known, asking)),
                        Stream.of(ProcedureQuestions.procedure(known, asking, book)),
                        PersonQuestions.of(known, asking),
                        asking.stream().flatMap(PersonQuestions::sharing),
                        asking.stream().flatMap(TimeQuestions::of),
                        asking.stream().flatMap(GroundQuestions::of),
                        asking.stream().flatMap(WayOutQuestions::of),
                        asking.stream().flatMap(StageQuestions::of),
                        known.awaitsTriage() ? undecided() : Stream.<Question>empty())
                .flatMap(each -> each)
                .toList();
        return new Eligibility(verdict(known, asking, questions), questions);
    }

    public List<Question> about(Subject subject) {
        return questions.stream()
                .filter(question -> question.subject() == subject)
                .toList();
    }

    public Optional<Question> about(Subject subject, String code) {
        return about(subject).stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    private static Stream<Question> undecided() {
        return Stream.of(
                undecided(Subject.TIME, "Did it come in time?"),
                undecided(Subject.GROUND, "Is there a ground for not dealing with it?"),
                undecided(Subject.WAY_OUT, "Can it end without the whole procedure?"),
                undecided(Subject.STAGE, "Is a later stage open to the person?"));
    }

    private static Question undecided(Subject subject, String asked) {
        return new Question(
                subject,
                "",
                asked,
                new Verdict.NotYetKnown("The procedure answers this, and nobody has decided yet which it is."),
                List.of(),
                List.of());
    }

    private static Verdict verdict(Case known, Optional<Asking> asking, List<Question> questions) {
        if (!known.isComplaint()) {
            return questions.stream()
                    .filter(question -> question.subject() == Subject.PROCEDURE)
                    .map(Question::verdict)
                    .findFirst()
                    .orElseThrow();
        }
        return asking.flatMap(it -> ResponseRules.outOfTime(it.known(), it.book())
                        .map(refusal -> refusal.sentence())
                        .or(() -> Acting.barred(it.known(), it.today(), it.book())
                                .map(person -> person.name() + " may not act: " + AuthorityRules.why(person)
                                        + " Nobody else is in this case who could be answered.")))
                .<Verdict>map(Verdict.No::new)
                .orElseGet(() -> new Verdict.Yes(
                        "It was taken forward as a complaint, and nothing that is recorded stands against it."
                                + open(questions)));
    }

    /** What must still be found out. A provider is asked about only where there is one. */
    private static String open(List<Question> questions) {
        var open = questions.stream()
                .filter(question -> question.verdict().isOpen() && question.subject() != Subject.SHARING)
                .map(Question::asked)
                .toList();
        return open.isEmpty() ? "" : " Not known yet: " + String.join(" ", open);
    }
}
