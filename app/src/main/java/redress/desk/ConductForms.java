package redress.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.register.AppealOutcome;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.DoNotRestrict;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductCommand.SkipWarning;
import redress.register.ConductCommand.Warn;
import redress.register.Restriction;
import redress.register.RestrictionKind;
import redress.register.ReviewOutcome;

/** The steps after a referral about somebody's conduct, in the order in which they mostly come. */
final class ConductForms {

    static final List<RegisterForm<Conduct, ConductCommand>> ALL =
            List.of(warn(), skipWarning(), restrict(), doNotRestrict(), review(), appeal(), decideAppeal());

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

    private static Field outside() {
        return Field.Choice.radios(
                        "outside",
                        "Have you dealt with the complaint, or with this person, before?",
                        List.of(Option.of("outside", "No"), Option.of("inside", "Yes")))
                .required("Choose whether you have dealt with it before");
    }

    private static boolean isOutside(Filled it) {
        return it.words("outside").equals("outside");
    }

    private static RegisterForm<Conduct, ConductCommand> restrict() {
        return new RegisterForm<>(
                "restrict",
                "Restrict contact",
                "Restrict contact",
                "The restrictions are in force. Write to the person: why, what, how long, and how to appeal.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        outside(),
                        Field.Several.of(
                                        "restrictions",
                                        "Which restrictions?",
                                        Arrays.stream(RestrictionKind.values())
                                                .map(ConductForms::option)
                                                .toList())
                                .hint("No more than the behaviour asks for. What was considered for this person: "
                                        + at.known()
                                                .referral()
                                                .adjustmentWords()
                                                .orElse(Told.ERASED))
                                .required("Choose at least one restriction"),
                        reviewOn(at).hint("Usually after six months, and never after more than twelve."),
                        reasons("Why these restrictions, and for so long?"),
                        at.on("When is this decided?", "date of the decision")),
                (at, it) -> new Restrict(
                        at.me().actor(),
                        isOutside(it),
                        it.day("on"),
                        it.codedSeveral("restrictions", RestrictionKind.class).stream()
                                .map(kind -> new Restriction(kind, it.words(kind.code())))
                                .toList(),
                        it.day("reviewOn"),
                        it.words("reasons")),
                at -> Optional.of(new Restrict(
                        at.me().actor(), true, at.today(), List.of(), Conduct.usualReview(at.today()), "trial")));
    }

    private static Option option(RestrictionKind kind) {
        return Option.of(kind.code(), kind.label())
                .revealing(Field.Words.lines(kind.code(), "What does it mean for this person?", 2)
                        .required("Write what it means for this person: " + kind.label()));
    }

    private static Field.Day reviewOn(RegisterAt<Conduct> at) {
        return Field.Day.of("reviewOn", "When are they looked at again?", "date of the review")
                .proposing(Conduct.usualReview(at.today()));
    }

    private static Field.Words reasons(String question) {
        return Field.Words.lines("reasons", question, 5)
                .hint("The person is told this.")
                .required("Write the reasons");
    }

    private static RegisterForm<Conduct, ConductCommand> doNotRestrict() {
        return new RegisterForm<>(
                "do-not-restrict",
                "Do not restrict contact",
                "Save the decision",
                "Contact is not restricted.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(outside(), reasons("Why not?"), at.on("When is this decided?", "date of the decision")),
                (at, it) -> new DoNotRestrict(at.me().actor(), isOutside(it), it.day("on"), it.words("reasons")),
                at -> Optional.of(new DoNotRestrict(at.me().actor(), true, at.today(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> review() {
        return new RegisterForm<>(
                "review",
                "Review the restrictions",
                "Save the review",
                "The review is recorded. Write to the person either way.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        Field.Choice.radios(
                                        "outcome",
                                        "What comes of it?",
                                        List.of(
                                                Option.of(ReviewOutcome.LIFT.code(), ReviewOutcome.LIFT.label()),
                                                Option.of(ReviewOutcome.RENEW.code(), ReviewOutcome.RENEW.label())
                                                        .hint("Only where there are good grounds.")
                                                        .revealing(reviewOn(at))))
                                .required("Choose what comes of the review"),
                        reasons("Why?"),
                        at.on("When was the review?", "date of the review")),
                (at, it) -> new Review(
                        at.me().actor(),
                        it.day("on"),
                        it.coded("outcome", ReviewOutcome.class),
                        it.dayGiven("reviewOn"),
                        it.words("reasons")),
                at -> Optional.of(
                        new Review(at.me().actor(), at.today(), ReviewOutcome.LIFT, Optional.empty(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> appeal() {
        return new RegisterForm<>(
                "appeal",
                "Record an appeal",
                "Save the appeal",
                "The appeal is recorded. Another officer must decide it.",
                Permission.SEE_CONDUCT,
                at -> List.of(
                        Field.Words.lines("words", "What does the person say?", 5)
                                .required("Write what the person says"),
                        at.on("When did they appeal?", "date of the appeal")),
                (at, it) -> new AskAppeal(it.day("on"), it.words("words")),
                at -> Optional.of(new AskAppeal(at.today(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> decideAppeal() {
        return new RegisterForm<>(
                "decide-appeal",
                "Decide the appeal",
                "Save the decision",
                "The appeal is decided. Write to the person.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        Field.Choice.radios("outcome", "What is decided?", AppealOutcome.values())
                                .required("Choose what is decided"),
                        reasons("Why?"),
                        at.on("When is this decided?", "date of the decision")),
                (at, it) -> new DecideAppeal(
                        at.me().actor(), it.day("on"), it.coded("outcome", AppealOutcome.class), it.words("reasons")),
                at -> Optional.of(new DecideAppeal(at.me().actor(), at.today(), AppealOutcome.NOT_UPHELD, "trial")));
    }
}
