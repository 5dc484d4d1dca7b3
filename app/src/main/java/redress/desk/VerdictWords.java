package redress.desk;

import java.util.Optional;
import redress.casework.Question.Subject;
import redress.casework.Verdict;
import redress.desk.EligibilityPage.Answer;

/** The word for an answer, which differs by what was asked, and the colour that says whether it stands against the person. */
final class VerdictWords {

    private static final String FOR = "govuk-tag--green";
    private static final String AGAINST = "govuk-tag--red";
    private static final String OPEN = "govuk-tag--yellow";
    private static final String POSSIBLE = "govuk-tag--blue";
    private static final String NEITHER = "govuk-tag--grey";

    private VerdictWords() {}

    /** @param subject what was asked; empty for the whole */
    static Answer of(Optional<Subject> subject, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Yes yes -> subject.map(asked -> yes(asked, yes)).orElseGet(() -> answer("Yes", FOR, yes));
            case Verdict.No no -> subject.map(asked -> no(asked, no)).orElseGet(() -> against(no));
            case Verdict.Done done -> done(subject, done);
            case Verdict.OnlyWithReason only -> answer("Late", OPEN, only);
            case Verdict.NotYetKnown unknown -> answer("Not known yet", OPEN, unknown);
            case Verdict.NotAsked unasked -> answer("Not asked", OPEN, unasked);
            case Verdict.NoRule none -> answer("No rule", NEITHER, none);
        };
    }

    private static Answer yes(Subject asked, Verdict.Yes yes) {
        return switch (asked) {
            case RISK, PROCEDURE, PERSON, SHARING, TIME -> answer("Yes", FOR, yes);
            case GROUND, WAY_OUT, STAGE -> answer("Open", POSSIBLE, yes);
            case REFUSAL -> answer("Only on a ground", POSSIBLE, yes);
        };
    }

    private static Answer no(Subject asked, Verdict.No no) {
        return switch (asked) {
            case RISK, PROCEDURE, PERSON, SHARING, TIME -> against(no);
            case GROUND, WAY_OUT -> answer("Closed", NEITHER, no);
            case STAGE -> answer("Not open", NEITHER, no);
            case REFUSAL -> answer("No", NEITHER, no);
        };
    }

    private static Answer done(Optional<Subject> asked, Verdict.Done done) {
        return asked.map(subject -> switch (subject) {
                    case RISK -> answer("Asked", FOR, done);
                    case GROUND -> answer("Relied on", AGAINST, done);
                    case WAY_OUT -> answer("Taken", FOR, done);
                    case STAGE -> answer("Asked for", FOR, done);
                    case PROCEDURE, PERSON, SHARING, TIME, REFUSAL -> answer("Done", NEITHER, done);
                })
                .orElseGet(() -> answer("Done", NEITHER, done));
    }

    private static Answer against(Verdict.No no) {
        return new Answer("No", AGAINST, no.because(), true);
    }

    private static Answer answer(String word, String wordClass, Verdict verdict) {
        return new Answer(word, wordClass, verdict.because(), false);
    }
}
