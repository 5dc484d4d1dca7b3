package redress.exchange;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.Case;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.CaseFile;
import redress.exchange.References.Place;

/** Reads what an old register says of a referral to the Ombudsman, and holds it against what its case already knows. */
final class ReferralRows {

    private final SheetPass.Surroundings around;
    private final References references;

    ReferralRows(SheetPass.Surroundings around, References references) {
        this.around = around;
        this.references = references;
    }

    /** The referral, or empty where the row's problems say why there is none. */
    Optional<RowMeaning> referral(RowReader row, Place place) {
        var reference = row.requiredText("reference");
        var on = row.requiredDate("referred-on");
        var decision = row.code("decision");
        var known = reference.flatMap(around.target()::find);
        var received = known.map(it -> it.known().receipt().on()).or(() -> reference.flatMap(references::received));
        if (reference.isPresent() && received.isEmpty()) {
            row.problem("reference", "is not a case that is there or in these files.");
        }
        on.ifPresent(day -> {
            timely(row, day, received);
            reference
                    .flatMap(text -> references.meet(text, day, place))
                    .ifPresent(first -> row.problem(
                            "referred-on", "stands already for this case in " + first + ". Remove one of the two."));
            known.ifPresent(file -> heldAgainst(file, day, decision, row));
        });
        return row.problems().isEmpty()
                ? Optional.of(meaning(reference.orElseThrow(), on.orElseThrow(), decision))
                : Optional.empty();
    }

    private RowMeaning.AReferral meaning(String reference, LocalDate on, Optional<String> decision) {
        return new RowMeaning.AReferral(
                reference, on, decision, around.council().reportYearOf(on).name() + " Ombudsman referrals");
    }

    private void heldAgainst(CaseFile file, LocalDate on, Optional<String> decision, RowReader row) {
        var reference = file.known().reference().value();
        if (meaning(reference, on, decision).isKnownTo(around.target())) {
            return;
        }
        decision.flatMap(made -> contradicted(file.known(), on, made))
                .ifPresent(other -> row.problem(
                        "decision",
                        "is not the decision that the case already has for this referral, '" + other
                                + "'. Put the row right, or leave it out."));
        around.target().referrals(reference, on).stream()
                .findFirst()
                .ifPresent(kept -> row.problem(
                        "decision",
                        kept.decision()
                                        .map(ruled -> "is not the decision that the referral " + kept.reference()
                                                + " has, '" + label(ruled.decision()) + "'. Put the row right")
                                        .orElse("is not known to the referral " + kept.reference()
                                                + ". Record the decision there")
                                + ", or leave the row out."));
        if (file.isErased()) {
            row.problem(
                    "reference",
                    "is a case whose personal data was erased at the end of its time, so nothing can be added to it."
                            + " Leave the row out.");
        }
    }

    private void timely(RowReader row, LocalDate on, Optional<LocalDate> received) {
        if (on.isAfter(around.today())) {
            row.problem("referred-on", "lies in the future.");
        }
        received.filter(on::isBefore)
                .ifPresent(day -> row.problem(
                        "referred-on",
                        "is before the date received, " + WrittenDate.show(day) + ". Put one of the two right."));
    }

    /** The words of the decision that is known, where the referral is neither undecided nor decided like this. */
    private Optional<String> contradicted(Case known, LocalDate on, String decision) {
        var decisions = RowMeaning.AReferral.of(known, on)
                .map(OmbudsmanReferralNotified::decision)
                .toList();
        return decisions.contains(Optional.<String>empty()) || decisions.contains(Optional.of(decision))
                ? Optional.empty()
                : decisions.stream().flatMap(Optional::stream).findFirst().map(this::label);
    }

    private String label(String decision) {
        return around.council().ombudsmanDecisions().label(decision);
    }
}
