package redress.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.access.Permission;
import redress.register.AppealOutcome;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.DoNotRestrict;
import redress.register.ConductCommand.Replace;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductPosition.InForce;
import redress.register.Decider;
import redress.register.Restriction;
import redress.register.RestrictionKind;
import redress.register.ReviewOutcome;

/** The forms of those who decide: whether contact is restricted, how, for how long, and what becomes of it. */
final class RestrictionForms {

    static final List<RegisterForm<Conduct, ConductCommand>> DECIDED = List.of(restrict(), doNotRestrict());

    static final List<RegisterForm<Conduct, ConductCommand>> AFTER =
            List.of(review(), replace(), appeal(), decideAppeal());

    private RestrictionForms() {}

    /** Whoever is at the keyboard, with what the person's cases tell of them. */
    static Decider decider(RegisterAt<Conduct> at) {
        return new Decider(at.me().actor(), at.dealtWith());
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
                "The restrictions are in force. Write to the person, and tell the teams that they are in touch with.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        outside(),
                        restrictions(at),
                        reviewOn(at).hint("Usually after six months, and never after more than twelve."),
                        until(),
                        reasons("Why these restrictions, and for so long?"),
                        at.on("When is this decided?", "date of the decision")),
                (at, it) -> new Restrict(
                        decider(at),
                        isOutside(it),
                        it.day("on"),
                        chosen(it),
                        it.day("reviewOn"),
                        it.dayGiven("until"),
                        it.words("reasons")),
                at -> Optional.of(new Restrict(
                        decider(at),
                        true,
                        at.today(),
                        List.of(),
                        Conduct.usualReview(at.today()),
                        Optional.empty(),
                        "trial")));
    }

    /** Those that are in force are ticked. */
    private static Field restrictions(RegisterAt<Conduct> at) {
        var now = at.known()
                .inForce()
                .map(InForce::limits)
                .map(limits -> limits.terms().orElse(List.of()));
        var terms = now.orElse(List.of()).stream()
                .collect(Collectors.toMap(Restriction::kind, Restriction::terms, (one, other) -> one));
        return Field.Several.of(
                        "restrictions",
                        "Which restrictions?",
                        Arrays.stream(RestrictionKind.values())
                                .map(kind -> option(kind, terms.getOrDefault(kind, "")))
                                .toList())
                .hint(
                        "No more than the behaviour asks for, and nothing against the adjustments. What was considered for"
                                + " this person: "
                                + at.known().referral().adjustmentWords().orElse(Told.ERASED))
                .required("Choose at least one restriction")
                .proposing(terms.keySet().stream().map(RestrictionKind::code).toList());
    }

    private static Option option(RestrictionKind kind, String terms) {
        return Option.of(kind.code(), kind.label())
                .revealing(Field.Words.lines(kind.code(), "What does it mean for this person?", 2)
                        .required("Write what it means for this person: " + kind.label())
                        .proposing(terms));
    }

    private static List<Restriction> chosen(Filled it) {
        return it.codedSeveral("restrictions", RestrictionKind.class).stream()
                .map(kind -> new Restriction(kind, it.words(kind.code())))
                .toList();
    }

    private static Field.Day until() {
        return Field.Day.of("until", "On which day do they end by themselves?", "last day")
                .orNone()
                .hint("Leave this empty if they hold until a review lifts them.");
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
                (at, it) -> new DoNotRestrict(decider(at), isOutside(it), it.day("on"), it.words("reasons")),
                at -> Optional.of(new DoNotRestrict(decider(at), true, at.today(), "trial")));
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
                                                        .revealing(reviewOn(at), until())))
                                .required("Choose what comes of the review"),
                        reasons("Why?"),
                        at.on("When was the review?", "date of the review")),
                (at, it) -> new Review(
                        at.me().actor(),
                        it.day("on"),
                        it.coded("outcome", ReviewOutcome.class),
                        it.dayGiven("reviewOn"),
                        it.dayGiven("until"),
                        it.words("reasons")),
                at -> Optional.of(new Review(
                        at.me().actor(), at.today(), ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), "trial")));
    }

    private static RegisterForm<Conduct, ConductCommand> replace() {
        return new RegisterForm<>(
                "replace",
                "Change the restrictions",
                "Change the restrictions",
                "The restrictions are changed. Write to the person, and tell the teams that they are in touch with.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        restrictions(at),
                        reviewOn(at).hint("Usually after six months, and never after more than twelve."),
                        until(),
                        reasons("Why these, and for so long?"),
                        at.on("When is this decided?", "date of the decision")),
                (at, it) -> new Replace(
                        decider(at),
                        it.day("on"),
                        chosen(it),
                        it.day("reviewOn"),
                        it.dayGiven("until"),
                        it.words("reasons")),
                at -> Optional.of(new Replace(
                        decider(at),
                        at.today(),
                        List.of(),
                        Conduct.usualReview(at.today()),
                        Optional.empty(),
                        "trial")));
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
                at -> Optional.of(new AskAppeal(lastDay(at), "trial")));
    }

    /** Today, or the last day on which restrictions held that ended. */
    private static LocalDate lastDay(RegisterAt<Conduct> at) {
        return at.known()
                .inForce()
                .flatMap(InForce::until)
                .filter(at.today()::isAfter)
                .orElse(at.today());
    }

    private static RegisterForm<Conduct, ConductCommand> decideAppeal() {
        return new RegisterForm<>(
                "decide-appeal",
                "Decide the appeal",
                "Save the decision",
                "The appeal is decided. Write to the person.",
                Permission.DECIDE_CONDUCT,
                at -> List.of(
                        Field.Choice.radios(
                                        "outcome", "What is decided?", AppealOutcome.UPHELD, AppealOutcome.NOT_UPHELD)
                                .hint(
                                        "To put other restrictions in their place, change the restrictions: that decides the"
                                                + " appeal.")
                                .required("Choose what is decided"),
                        reasons("Why?"),
                        at.on("When is this decided?", "date of the decision")),
                (at, it) -> new DecideAppeal(
                        decider(at), it.day("on"), it.coded("outcome", AppealOutcome.class), it.words("reasons")),
                at -> Optional.of(new DecideAppeal(decider(at), at.today(), AppealOutcome.NOT_UPHELD, "trial")));
    }
}
