package redress.desk;

import java.time.LocalDate;
import java.util.List;
import redress.access.SignedIn;
import redress.casework.OmbudsmanBook;
import redress.casework.Referral;
import redress.casework.ReferralFile;
import redress.organisation.Council;
import redress.organisation.CountsAs;
import redress.organisation.OmbudsmanDecision;

/** What is at hand while somebody works on a referral: the referral, the council's words and rules, and the day. */
record ReferralAtHand(ReferralFile file, OmbudsmanBook book, Words words, SignedIn me, LocalDate today) {

    Referral known() {
        return file.known();
    }

    Council council() {
        return words.council();
    }

    String path() {
        return Paths.of(file.stream());
    }

    /** What the Ombudsman can decide today. */
    List<OmbudsmanDecision> decisions() {
        return council().ombudsmanDecisions().inForce(known().notifiedOn(), today);
    }

    /** What it can say where it sends a referral back: it found nothing either way. */
    List<Option> sentBack() {
        return Option.of(decisions().stream()
                .filter(decision -> decision.countsAs() == CountsAs.NOT_COUNTED)
                .filter(decision -> decision.reply().isEmpty())
                .toList());
    }

    /** What it can decide without an investigation: a report tells of one. */
    List<Option> uninvestigated() {
        return Option.of(decisions().stream()
                .filter(decision -> decision.reply().isEmpty())
                .toList());
    }
}
