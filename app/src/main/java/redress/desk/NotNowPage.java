package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.journal.Refusal;
import redress.procedure.Stage;

/**
 * What cannot be done to a case now, and why: the same reason that the rules would give, and where it is written.
 *
 * @param caption the case
 */
public record NotNowPage(String caption, String back, List<Group> groups) {

    static final String TITLE = "What cannot be done now, and why";

    public record Group(String title, List<Line> lines) {}

    /** @param source the regulation or document of the step; empty where the reason is of another kind */
    public record Line(String title, String reason, String source) {}

    /** Not worth a word: it was done, or there is nothing that it could be done to. */
    private static final Set<String> OBVIOUS =
            Set.of("already-done", "already-open", "nothing-to-choose", "not-paused", "not-closed", "no-such-degree");

    static String path(AtHand at) {
        return Paths.of(at.known().reference()) + "/not-now";
    }

    static NotNowPage of(AtHand at) {
        return new NotNowPage(
                "Case " + at.known().reference(),
                Paths.of(at.known().reference()),
                CommandForms.groups(at).stream()
                        .map(group -> new Group(
                                group.title(),
                                group.forms().stream()
                                        .filter(form -> at.me().may(form.permission()))
                                        .flatMap(form -> line(form, at).stream())
                                        .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    private static Optional<Line> line(CommandForm form, AtHand at) {
        return form.refusedWhole(at)
                .filter(refusal -> !OBVIOUS.contains(refusal.code()))
                .map(Refusal::sentence)
                .map(sentence -> new Line(form.title(), sentence, source(form, at)));
    }

    private static String source(CommandForm form, AtHand at) {
        return at.book().governing(at.known()).stream()
                .flatMap(procedure -> procedure.stages().stream())
                .flatMap(stage -> source(stage, form.name()).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> source(Stage stage, String form) {
        return stage.steps().stream()
                .filter(step -> form.equals(StepForms.name(step)))
                .findFirst()
                .map(step -> step.source().toString())
                .or(() -> stage.opening()
                        .filter(opening -> StepForms.names(stage).contains(form))
                        .map(opening -> opening.source().toString()));
    }
}
