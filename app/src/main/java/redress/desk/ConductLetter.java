package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.organisation.Ombudsman;
import redress.register.AdjustmentCheck;
import redress.register.Conduct;
import redress.register.ConductDecision;
import redress.register.ConductEvent.ContactRestricted;
import redress.register.ConductEvent.RestrictionsAppealDecided;
import redress.register.ConductEvent.RestrictionsLifted;
import redress.register.ConductEvent.RestrictionsRenewed;
import redress.register.ConductEvent.RestrictionsReplaced;
import redress.register.ConductPosition.Appeal;
import redress.register.ConductPosition.InForce;

/**
 * A draft of the letter that tells the person what was decided: why, what, for how long, when it is looked at again, how to
 * ask for that earlier, and to whom else they can go (Ombudsman's guide on managing unreasonable actions by complainants).
 */
final class ConductLetter {

    private static final String LOOKED = "We looked again at how you can be in touch with us.";
    private static final String ASKED = "You asked us to look again at how you can be in touch with us.";

    private final RegisterAt<Conduct> at;

    private ConductLetter(RegisterAt<Conduct> at) {
        this.at = at;
    }

    /** Nothing where the person was told of everything. */
    static String draft(RegisterAt<Conduct> at) {
        return at.known()
                .toTell()
                .map(decision -> new ConductLetter(at).about(decision))
                .orElse("");
    }

    private String about(ConductDecision decision) {
        return Stream.of(
                        Stream.of("Dear " + at.known().customer(), opening(decision)),
                        Stream.of("Why: " + decision.reasons().orElse(Told.ERASED)),
                        at.known().inForce().map(this::terms).orElse(List.of()).stream(),
                        Stream.of(
                                "You can always make a new complaint. We take it on its merits, and we read everything that you"
                                        + " send, also where we do not reply.",
                                "You can go to the " + ombudsmen() + ", also about this decision."))
                .flatMap(paragraphs -> paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    private static String opening(ConductDecision decision) {
        return switch (decision) {
            case ContactRestricted _ -> "We decided to restrict how you can be in touch with us.";
            case RestrictionsRenewed _ -> LOOKED + " The restrictions stay.";
            case RestrictionsReplaced _ -> LOOKED + " Other restrictions hold from now on.";
            case RestrictionsLifted _ -> LOOKED + " There are no restrictions any more.";
            case RestrictionsAppealDecided it ->
                ASKED
                        + switch (it.outcome()) {
                            case UPHELD -> " There are no restrictions any more.";
                            case REPLACED -> " Other restrictions hold from now on.";
                            case NOT_UPHELD -> " The restrictions stay.";
                        };
        };
    }

    private List<String> terms(InForce now) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("What it means for you:\n" + ConductTeller.terms(now.limits()));
        paragraphs.add("How long: since " + Say.date(now.since())
                + now.until()
                        .map(day -> ", until " + Say.date(day) + " at the latest")
                        .orElse("")
                + ". We look at it again by " + Say.date(now.reviewOn()) + ", and write to you either way.");
        if (at.known().referral().adjustments() == AdjustmentCheck.MADE) {
            paragraphs.add("What we arranged so that you can be in touch with us stays: "
                    + at.known().referral().adjustmentWords().orElse(Told.ERASED));
        }
        if (now.appeal() == Appeal.NOT_ASKED) {
            paragraphs.add("If you do not agree, write to us and say why. Somebody looks at it who did not decide it.");
        }
        return paragraphs;
    }

    private String ombudsmen() {
        var names = at.council().ombudsmen().inForce(at.today()).stream()
                .map(Ombudsman::label)
                .collect(Collectors.joining(" or the "));
        return names.isEmpty() ? "Ombudsman" : names;
    }
}
