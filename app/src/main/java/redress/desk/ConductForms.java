package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductCommand.SkipWarning;
import redress.register.ConductCommand.Warn;

/** The steps after a referral about somebody's conduct, in the order in which they mostly come. */
final class ConductForms {

    static final List<RegisterForm<Conduct, ConductCommand>> ALL = Stream.of(
                    List.of(warn(), skipWarning()),
                    RestrictionForms.DECIDED,
                    ConductRecordForms.TOLD,
                    RestrictionForms.AFTER,
                    ConductRecordForms.KEPT)
            .flatMap(List::stream)
            .toList();

    private ConductForms() {}

    private static RegisterForm<Conduct, ConductCommand> warn() {
        return new RegisterForm<>(
                "warn",
                "Record the written warning",
                "Save the warning",
                "The warning is recorded.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("warning", "What does the warning say?", 6)
                                .hint("Which behaviour, and what follows if it goes on.")
                                .required("Write what the warning says"),
                        at.on("When was it sent?", "date of the warning")),
                (at, it) -> new Warn(it.day("on"), it.words("warning")),
                at -> Optional.of(new Warn(at.today(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> skipWarning() {
        return new RegisterForm<>(
                "skip-warning",
                "Go on without a warning",
                "Go on without a warning",
                "It goes on without a warning.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("threat", "Who is not safe, and why can a warning not be given first?", 4)
                                .required("Write who is not safe, and why"),
                        at.on("When was this decided?", "date")),
                (at, it) -> new SkipWarning(at.me().actor(), it.day("on"), it.words("threat")),
                at -> Optional.of(new SkipWarning(at.me().actor(), at.today(), "trial")));
    }
}
