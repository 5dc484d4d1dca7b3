package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Eligibility;
import redress.casework.Question;
import redress.casework.Question.Subject;
import redress.casework.Verdict;
import redress.procedure.ClockId;

/** Makes the page of eligibility from the answers of casework. */
final class EligibilityView {

    private final AtHand at;
    private final Eligibility eligibility;

    private EligibilityView(AtHand at) {
        this.at = at;
        this.eligibility = Eligibility.of(at.known(), at.book(), at.today());
    }

    static EligibilityPage of(AtHand at) {
        return new EligibilityView(at).page();
    }

    private EligibilityPage page() {
        return new EligibilityPage(
                "Case " + at.known().reference(),
                Paths.of(at.known().reference()),
                CaseView.heading(at),
                VerdictWords.of(Optional.empty(), eligibility.verdict()),
                Stream.of(
                                section("risk", "Risk of harm", Subject.RISK),
                                section("procedure", "The procedure", Subject.PROCEDURE),
                                section("people", "Who complains", Subject.PERSON, Subject.SHARING),
                                section("time", "In time", Subject.TIME),
                                grounds(),
                                section("ways-out", "Ways out before a response", Subject.WAY_OUT),
                                section("stages", "Later stages", Subject.STAGE, Subject.REFUSAL))
                        .filter(EligibilityPage.Section::isAsked)
                        .toList(),
                Say.date(at.today()),
                at.file().isErased());
    }

    private EligibilityPage.Section section(String anchor, String title, Subject... subjects) {
        var subjectsOf = List.of(subjects);
        return new EligibilityPage.Section(
                anchor,
                title,
                InShort.of(eligibility.about(subjects[0]), at),
                eligibility.questions().stream()
                        .filter(question -> subjectsOf.contains(question.subject()))
                        .map(this::item)
                        .toList(),
                Optional.empty());
    }

    private EligibilityPage.Item item(Question question) {
        return new EligibilityPage.Item(
                anchor(question),
                question.asked(),
                question.subject() != Subject.REFUSAL,
                VerdictWords.of(Optional.of(question.subject()), question.verdict()),
                lines(question),
                question.rules().stream().map(EligibilityView::written).toList());
    }

    /** Each ground is a row; one without a code says that there are none, or that nobody has decided yet. */
    private EligibilityPage.Section grounds() {
        var grounds = eligibility.about(Subject.GROUND);
        var title = "Grounds for not dealing with it";
        if (grounds.stream().allMatch(ground -> ground.code().isEmpty())) {
            return section("grounds", title, Subject.GROUND);
        }
        var refusals = grounds.stream()
                .map(Question::verdict)
                .filter(Verdict.No.class::isInstance)
                .map(Verdict::because)
                .toList();
        var same = refusals.size() > 1 && refusals.stream().distinct().count() == 1;
        return new EligibilityPage.Section(
                "grounds",
                title,
                InShort.ofGrounds(grounds),
                List.of(),
                Optional.of(new EligibilityPage.Grounds(
                        same ? refusals.getFirst() : "",
                        grounds.stream().map(ground -> ground(ground, same)).toList())));
    }

    private EligibilityPage.Ground ground(Question question, boolean same) {
        var answer = VerdictWords.of(Optional.of(Subject.GROUND), question.verdict());
        var said = question.verdict() instanceof Verdict.Yes || same && question.verdict() instanceof Verdict.No;
        return new EligibilityPage.Ground(
                question.asked(),
                question.rules().stream()
                        .flatMap(rule -> rule.source().stream())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""),
                said ? new EligibilityPage.Answer(answer.word(), answer.wordClass(), "", false) : answer,
                lines(question));
    }

    private List<EligibilityPage.Line> lines(Question question) {
        return question.facts().stream().map(this::line).toList();
    }

    private EligibilityPage.Line line(Question.Fact fact) {
        var parts = new ArrayList<String>();
        fact.on().map(Say::date).ifPresent(parts::add);
        var words = fact.words().orElse(Told.ERASED);
        if (!words.isBlank()) {
            parts.add(words);
        }
        return new EligibilityPage.Line(
                fact.what(),
                String.join("\n", parts),
                fact.clock()
                        .filter(this::isThere)
                        .map(clock -> Paths.of(at.known().reference()) + "/clocks/" + clock)
                        .orElse(""));
    }

    /** A case that was turned away has no clocks of the procedure any more, so there is no page for them. */
    private boolean isThere(ClockId clock) {
        return at.file().clocks().stream()
                .anyMatch(reading -> reading.rule().id().equals(clock));
    }

    private static EligibilityPage.Written written(Question.Rule rule) {
        return new EligibilityPage.Written(
                rule.words(),
                rule.source()
                        .map(source -> source.instrument() + ", " + source.provision())
                        .orElse(""),
                rule.confidence().map(Say::sure).orElse(""));
    }

    static String anchor(Question question) {
        var subject = switch (question.subject()) {
            case RISK -> "risk-asked";
            case PROCEDURE -> "which-procedure";
            case PERSON -> "may-complain";
            case SHARING -> "may-have";
            case TIME -> "in-time";
            case GROUND -> "ground";
            case WAY_OUT -> "way-out";
            case STAGE -> "stage";
            case REFUSAL -> "refusal";
        };
        return question.code().isEmpty() ? subject : subject + "-" + question.code();
    }
}
