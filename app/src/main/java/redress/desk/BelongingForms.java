package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.casework.CaseReference;
import redress.casework.ReferralCommand.CorrectReference;
import redress.casework.ReferralCommand.RemoveCase;
import redress.casework.ReferralFile.SeenCase;

/** The forms that put right what a referral is called, and which cases belong to it. */
final class BelongingForms {

    private BelongingForms() {}

    static ReferralForm reference() {
        return new ReferralForm(
                "reference",
                "Correct the reference",
                "Save the reference",
                "The reference is corrected.",
                at -> List.of(
                        Field.Words.line("reference", "The Ombudsman's reference")
                                .hint("As it stands in the letter.")
                                .required("Enter the Ombudsman's reference")
                                .proposing(at.known().reference().value()),
                        Field.Words.lines("reason", "What was wrong with it?", 2)
                                .required("Write what was wrong with the reference")),
                (at, it) -> new CorrectReference(it.words("reference"), it.words("reason")),
                known -> false,
                at -> Optional.of(new CorrectReference("trial", "trial")));
    }

    static ReferralForm removeCase() {
        return new ReferralForm(
                "case-removed",
                "Take a case off the referral",
                "Take it off",
                "The case is off the referral.",
                at -> List.of(
                        Field.Choice.radios("case", "Which case was put on it by mistake?", cases(at))
                                .required("Choose the case"),
                        Field.Words.lines("reason", "Why does it not belong to the referral?", 2)
                                .required("Write why it does not belong to the referral")),
                (at, it) -> new RemoveCase(new CaseReference(it.words("case")), it.words("reason")),
                known -> false,
                at -> at.file().cases().stream().findFirst().map(seen -> new RemoveCase(seen.reference(), "trial")));
    }

    private static List<Option> cases(ReferralAtHand at) {
        return at.file().cases().stream().map(BelongingForms::option).toList();
    }

    private static Option option(SeenCase seen) {
        var reference = seen.reference().value();
        return Option.of(
                reference, seen.complainant().map(who -> reference + ", " + who).orElse(reference));
    }
}
