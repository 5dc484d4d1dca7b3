package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.OmbudsmanReference;
import redress.casework.ReferralCommand.About;
import redress.casework.ReferralCommand.Notify;
import redress.organisation.OmbudsmanId;

/** The form with which the council tells, from a case, that somebody went to an Ombudsman. */
final class TellForm {

    static final String TITLE = "Tell of an Ombudsman referral";

    private TellForm() {}

    static Optional<CasePage.Action> offer(AtHand at) {
        return at.me().may(Permission.HANDLE) && !ombudsmen(at).isEmpty()
                ? Optional.of(new CasePage.Action(TITLE, path(at)))
                : Optional.empty();
    }

    static String path(AtHand at) {
        return Paths.of(at.known().reference()) + "/ombudsman";
    }

    /** Why there is no form, where there is none. */
    static Optional<String> barred(AtHand at) {
        return ombudsmen(at).isEmpty()
                ? Optional.of("The council’s lists name no Ombudsman. Whoever looks after them can add one.")
                : Optional.empty();
    }

    static List<Field> fields(AtHand at) {
        var ombudsmen = ombudsmen(at);
        return List.of(
                Field.Choice.radios("ombudsman", "Which Ombudsman?", ombudsmen)
                        .required("Choose the Ombudsman")
                        .proposing(
                                ombudsmen.size() == 1
                                        ? Optional.of(ombudsmen.getFirst().code())
                                        : Optional.empty()),
                Field.Words.line("reference", "The Ombudsman’s reference")
                        .hint(
                                "As it stands in the letter, for instance 25 010 090. If it is known already, this case is"
                                        + " added to that referral.")
                        .required("Enter the Ombudsman’s reference"),
                told(at));
    }

    /** Where an old register told of a referral, it may be this one: of the same day, the two count as one. */
    private static Field.Day told(AtHand at) {
        var asked = Days.on(at, "When was the council told?", "date the council was told");
        var imported = at.known().handling().referrals();
        return imported.isEmpty()
                ? asked
                : asked.proposing(imported.getLast().referredOn())
                        .hint("The old register has a referral of "
                                + Say.date(imported.getLast().referredOn())
                                + ". If it is this one, leave its date here, so that reports count it once.");
    }

    /** Empty where the reference can be none. */
    static Optional<Notify> command(AtHand at, Filled it) {
        return OmbudsmanReference.read(it.words("reference"))
                .map(reference -> new Notify(
                        new OmbudsmanId(it.words("ombudsman")),
                        reference,
                        it.day("on"),
                        new About(at.known().reference(), at.known().receipt().on())));
    }

    private static List<Option> ombudsmen(AtHand at) {
        return Option.of(at.council().ombudsmen().inForce(at.known().receipt().on(), at.today()));
    }
}
