package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseCommand.Considered;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.Exclusion;
import redress.casework.Kind;
import redress.casework.ProcedureInForce;
import redress.casework.Route;
import redress.casework.Safeguarding;
import redress.casework.Triage;
import redress.organisation.Coded;
import redress.organisation.RouteReason;
import redress.organisation.RouteReasonId;
import redress.procedure.Procedure;

/** The first decision on a representation: what it is, or by which way it leaves. */
final class TriageForm {

    /** The answer "it goes another way", beside the kinds. */
    private static final String ELSEWHERE = "elsewhere";

    /** The answer "it is not accepted": the one way out that is a refusal. */
    private static final String REFUSED = "refused";

    /** Stands in the names of what is asked of a refusal only. */
    private static final String OF_REFUSAL = "-" + REFUSED;

    private TriageForm() {}

    static CommandForm decide() {
        return new CommandForm(
                "triage",
                "Decide the triage",
                "Save the decision",
                "The triage is decided.",
                Permission.TRIAGE,
                TriageForm::triageFields,
                (at, it) -> new DecideTriage(
                        it.day("on"), decision(at, it), it.words("reason"), Optional.of(considered(it))),
                (known, book) -> known.triage().isEmpty(),
                at -> Optional.of(new DecideTriage(at.today(), trial(at), "trial")));
    }

    /** A complaint of which a later stage was asked for can stay a complaint only. */
    private static Triage trial(AtHand at) {
        return new Triage.TakenForward(
                isAtLaterStage(at) ? Kind.COMPLAINT : Kind.ENQUIRY,
                isAtLaterStage(at) ? at.known().procedure() : Optional.empty());
    }

    private static boolean isAtLaterStage(AtHand at) {
        return !at.known().proceedings().opened().isEmpty();
    }

    private static List<Field> triageFields(AtHand at) {
        var options = new ArrayList<>(
                isAtLaterStage(at)
                        ? List.of(Option.of(Kind.COMPLAINT.code(), Kind.COMPLAINT.label()))
                        : Option.of(Kind.values()));
        options.replaceAll(option -> option.code().equals(Kind.COMPLAINT.code())
                ? option.hint("The person is unhappy and wants it put right.").revealing(procedure(at))
                : option);
        putRightAtOnce(at)
                .ifPresent(hint -> options.replaceAll(
                        option -> option.code().equals(Kind.ENQUIRY.code()) ? option.hint(hint) : option));
        options.add(Option.of(ELSEWHERE, "It goes another way")
                .hint("To safeguarding, another procedure or another body, or it was withdrawn.")
                .revealing(
                        Field.Choice.list(
                                        "routeReason",
                                        "Which way, and why?",
                                        Option.of(reasons(at, false), TriageForm::routeAndReason))
                                .required("Choose the way it goes and why"),
                        Field.Choice.list("exclusion", "On which ground of the rules?", grounds(at))
                                .hint(
                                        "Where the rules say that it need not be dealt with, or that it is another body's. What is then"
                                                + " still to be done stays on the page of the case.")));
        refusal(at).ifPresent(options::add);
        return List.of(
                Field.Choice.radios(
                                "safeguarding",
                                "Is anybody at risk of harm?",
                                List.of(
                                        Option.of(Safeguarding.NO_CONCERN.code(), "No sign of it"),
                                        Option.of(Safeguarding.HANDED_OVER.code(), "Yes, or perhaps")
                                                .hint("Tell the safeguarding team now. The complaint can go on beside"
                                                        + " their enquiry.")
                                                .revealing(Field.Words.lines(
                                                                "safeguardingWords", "Who was told, and what?", 3)
                                                        .required("Write who was told, and what")),
                                        Option.of(Safeguarding.RETURNED.code(), "Safeguarding sent it back")
                                                .revealing(
                                                        Field.Words.lines("returnedWords", "What did they answer?", 3)
                                                                .required("Write what safeguarding answered"))))
                        .hint("Look for this before anything else.")
                        .required("Choose whether anybody may be at risk of harm"),
                Field.Choice.radios("decision", "What is it?", options).required("Choose what it is"),
                Field.Words.lines("reason", "Why?", 3).required("Write the reason for the decision"),
                Days.on(at, "When was this decided?", "date of the decision"));
    }

    /** What was spoken and is put right by the next day is a complaint that leaves by a way out, and no enquiry. */
    private static Optional<String> putRightAtOnce(AtHand at) {
        return complaintsProcedures(at)
                .filter(_ -> at.book().oral().contains(at.known().receipt().channel()))
                .flatMap(procedure -> procedure.stages().stream())
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.closes().isPresent() && step.until().isPresent())
                .findFirst()
                .map(step ->
                        "Somebody who is unhappy complains, also where it can be put right at once. Choose complaint for"
                                + " that; once it is, record \"" + step.title() + "\".");
    }

    /**
     * Whoever is refused is told why (SI 2009/309 reg 8(2); WSI 2014/1794 reg 9; Complaint Handling Code 2.4), and that is owed
     * by the ground on which they are. So a refusal names its ground, where the rules name any.
     */
    private static Optional<Option> refusal(AtHand at) {
        var reasons = reasons(at, true);
        var grounds = grounds(at);
        var why = Field.Choice.list("routeReason" + OF_REFUSAL, "Why not?", Option.of(reasons, RouteReason::label))
                .required("Choose why it is not accepted");
        var ground = Field.Choice.list(
                        "exclusion" + OF_REFUSAL,
                        "On which ground of the rules?",
                        Stream.concat(grounds.stream(), groundless(at)).toList())
                .hint("What the person must then be told stays on the work list until it is done.")
                .required("Choose the ground on which it is refused");
        var refusal = Option.of(REFUSED, "It is not accepted")
                .hint("The rules let the council refuse it. The person is to be told why.");
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(grounds.isEmpty() ? refusal.revealing(why) : refusal.revealing(why, ground));
    }

    /** @param refused those by which it is not accepted, or those by which it goes another way */
    private static List<RouteReason> reasons(AtHand at, boolean refused) {
        return at.council().routeReasons().inForce(at.known().receipt().on()).stream()
                .filter(reason -> reason.route().equals(Route.INELIGIBLE.code()) == refused)
                .toList();
    }

    private static String routeAndReason(RouteReason reason) {
        return Coded.find(Route.class, reason.route()).map(Coded::label).orElse(reason.route()) + ": " + reason.label();
    }

    /** A case is bound to the procedure that was in force when it was received. */
    private static Field procedure(AtHand at) {
        var options = complaintsProcedures(at)
                .map(procedure -> Option.of(procedure.id() + "/" + procedure.version(), procedure.title())
                        .hint("In force since " + Say.date(procedure.effectiveFrom())))
                .toList();
        return Field.Choice.radios("procedure", "Under which procedure?", options)
                .required("Choose the procedure")
                .proposing(options.size() == 1 ? Optional.of(options.getFirst().code()) : Optional.empty());
    }

    private static Triage decision(AtHand at, Filled it) {
        return switch (it.words("decision")) {
            case ELSEWHERE -> routed(at, it, "");
            case REFUSED -> routed(at, it, OF_REFUSAL);
            default -> forward(at, it);
        };
    }

    private static Triage forward(AtHand at, Filled it) {
        var kind = it.coded("decision", Kind.class);
        return new Triage.TakenForward(
                kind,
                kind == Kind.COMPLAINT
                        ? it.chosen("procedure").map(TriageForm::inForce)
                        : at
                                .book()
                                .procedures()
                                .inForce(kind.code(), at.known().receipt().on())
                                .stream()
                                .findFirst()
                                .map(procedure ->
                                        new ProcedureInForce(procedure.id().toString(), procedure.version())));
    }

    private static ProcedureInForce inForce(String code) {
        var slash = code.indexOf('/');
        return new ProcedureInForce(code.substring(0, slash), code.substring(slash + 1));
    }

    private static List<Option> grounds(AtHand at) {
        return complaintsProcedures(at)
                .flatMap(procedure -> procedure.exclusions().stream()
                        .map(ground -> Option.of(
                                procedure.id() + "/" + procedure.version() + "/" + ground.id(),
                                "%s: %s (%s)"
                                        .formatted(
                                                procedure.title(),
                                                ground.title(),
                                                ground.source().provision()))))
                .toList();
    }

    /** A procedure that names no ground at all leaves a refusal under it without one. */
    private static Stream<Option> groundless(AtHand at) {
        return complaintsProcedures(at)
                .filter(procedure -> procedure.exclusions().isEmpty())
                .map(procedure -> Option.of(
                        procedure.id() + "/" + procedure.version() + "/",
                        procedure.title() + ": names no ground of its own"));
    }

    private static Optional<Exclusion> exclusion(String code) {
        var parts = code.split("/", 3);
        return parts[2].isEmpty() ? Optional.empty() : Optional.of(new Exclusion(parts[0], parts[1], parts[2]));
    }

    private static Stream<Procedure> complaintsProcedures(AtHand at) {
        return at
                .book()
                .procedures()
                .inForce(Kind.COMPLAINT.code(), at.known().receipt().on())
                .stream();
    }

    /** @param of stands in the names of the fields */
    private static Triage routed(AtHand at, Filled it, String of) {
        var reason = new RouteReasonId(it.words("routeReason" + of));
        var route = at.council()
                .routeReasons()
                .find(reason)
                .flatMap(known -> Coded.find(Route.class, known.route()))
                .orElseThrow(() -> new IllegalStateException("The form offers no reason " + reason));
        return new Triage.RoutedOut(route, reason, it.chosen("exclusion" + of).flatMap(TriageForm::exclusion));
    }

    private static Considered considered(Filled it) {
        return new Considered(
                it.coded("safeguarding", Safeguarding.class),
                it.words("safeguardingWords") + it.words("returnedWords"));
    }
}
