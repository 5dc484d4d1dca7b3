package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.OmbudsmanReference;
import redress.casework.ReferralCommand.About;
import redress.casework.ReferralCommand.Notify;
import redress.journal.Refusal;
import redress.organisation.OmbudsmanId;

/** The form with which the council tells, from a case, that somebody went to an Ombudsman. */
final class TellForm {

    static final String TITLE = "Tell of an Ombudsman referral";

    private static final String SAME = "inRegister";
    private static final String ANOTHER = "another";

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
                ? Optional.of("The council's lists name no Ombudsman. Whoever looks after them can add one.")
                : Optional.empty();
    }

    /** @param unmatched what an old register told of the case, and no referral of its own is known to be */
    static List<Field> fields(AtHand at, List<OmbudsmanReferralNotified> unmatched) {
        var ombudsmen = ombudsmen(at);
        var fields = new ArrayList<Field>();
        fields.add(Field.Choice.radios("ombudsman", "Which Ombudsman?", ombudsmen)
                .required("Choose the Ombudsman")
                .proposing(
                        ombudsmen.size() == 1 ? Optional.of(ombudsmen.getFirst().code()) : Optional.empty()));
        fields.add(Field.Words.line("reference", "The Ombudsman's reference")
                .hint("As it stands in the letter, for instance 25 010 090. If it is known already, this case is"
                        + " added to that referral.")
                .required("Enter the Ombudsman's reference"));
        if (!unmatched.isEmpty()) {
            fields.add(same(at, unmatched));
        }
        fields.add(told(at, unmatched));
        return List.copyOf(fields);
    }

    /** Where an old register told of a referral, it may be this one: then reports count the two once. */
    private static Field same(AtHand at, List<OmbudsmanReferralNotified> unmatched) {
        var options = new ArrayList<Option>();
        for (var register : unmatched) {
            options.add(
                    Option.of(String.valueOf(register.referral()), "Yes, that of " + Say.date(register.referredOn()))
                            .hint(register.decision()
                                    .map(at.council().ombudsmanDecisions()::label)
                                    .orElse("Without a decision")));
        }
        options.add(Option.of(ANOTHER, "No, it is another one"));
        return Field.Choice.radios(SAME, "The old register has a referral of this case. Is it this one?", options)
                .hint("If it is, reports count the two once, whatever their dates.")
                .required("Choose whether it is the one of the old register");
    }

    private static Field.Day told(AtHand at, List<OmbudsmanReferralNotified> unmatched) {
        var asked = Days.on(at, "When was the council told?", "date the council was told");
        return unmatched.isEmpty() ? asked : asked.proposing(unmatched.getLast().referredOn());
    }

    /** Two of one case and one day count as one, whatever is said of them. */
    static Optional<Refusal> contradicted(List<OmbudsmanReferralNotified> unmatched, Filled it) {
        return it.words(SAME).equals(ANOTHER)
                        && unmatched.stream().anyMatch(told -> told.referredOn().equals(it.day("on")))
                ? Optional.of(new Refusal(
                        "same-day",
                        "on",
                        "The old register has a referral of this day. Say that it is this one, or put the day right."))
                : Optional.empty();
    }

    /** Empty where the reference can be none. */
    static Optional<Notify> command(AtHand at, Filled it) {
        return OmbudsmanReference.read(it.words("reference"))
                .map(reference -> new Notify(
                        new OmbudsmanId(it.words("ombudsman")),
                        reference,
                        it.day("on"),
                        new About(
                                at.known().reference(),
                                at.known().receipt().on(),
                                it.chosen(SAME)
                                        .filter(same -> !same.equals(ANOTHER))
                                        .map(Integer::valueOf))));
    }

    private static List<Option> ombudsmen(AtHand at) {
        return Option.of(at.council().ombudsmen().inForce(at.known().receipt().on(), at.today()));
    }
}
