package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.organisation.Ombudsman;
import redress.register.AdjustmentCheck;
import redress.register.AppealOutcome;
import redress.register.Conduct;
import redress.register.ConductEvent;
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

    private String about(ConductEvent decision) {
        return Stream.of(
                        Stream.of("Dear " + at.known().customer(), opening(decision)),
                        reasons(decision).map("Why: "::concat).stream(),
                        at.known().inForce().map(this::terms).orElse(List.of()).stream(),
                        Stream.of(
                                "You can always make a new complaint. We take it on its merits, and we read everything that you"
                                        + " send, also where we do not reply.",
                                "You can go to the " + ombudsmen() + ", also about this decision."))
                .flatMap(paragraphs -> paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    private static String opening(ConductEvent decision) {
        return switch (decision) {
            case RestrictionsRenewed _ -> "We looked again at how you can be in touch with us. The restrictions stay.";
            case RestrictionsReplaced _ ->
                "We looked again at how you can be in touch with us. Other restrictions hold from now on.";
            case RestrictionsLifted _ ->
                "We looked again at how you can be in touch with us. There are no restrictions any more.";
            case RestrictionsAppealDecided it
            when it.outcome() == AppealOutcome.REPLACED ->
                "You asked us to look again at how you can be in touch with us. Other restrictions hold from now on.";
            case RestrictionsAppealDecided _ ->
                "You asked us to look again at how you can be in touch with us. The restrictions stay.";
            case ConductEvent _ -> "We decided to restrict how you can be in touch with us.";
        };
    }

    private static Optional<String> reasons(ConductEvent decision) {
        return switch (decision) {
            case ContactRestricted it -> Optional.of(it.reasons().orElse(Told.ERASED));
            case RestrictionsRenewed it -> Optional.of(it.reasons().orElse(Told.ERASED));
            case RestrictionsReplaced it -> Optional.of(it.reasons().orElse(Told.ERASED));
            case RestrictionsLifted it -> Optional.of(it.reasons().orElse(Told.ERASED));
            case RestrictionsAppealDecided it -> Optional.of(it.reasons().orElse(Told.ERASED));
            case ConductEvent _ -> Optional.empty();
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
