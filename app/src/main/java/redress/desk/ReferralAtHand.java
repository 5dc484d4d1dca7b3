package redress.desk;

import java.time.LocalDate;
import java.util.List;
import redress.access.SignedIn;
import redress.casework.OmbudsmanBook;
import redress.casework.Referral;
import redress.casework.ReferralFile;
import redress.organisation.Council;

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
    List<Option> decisions() {
        return Option.of(council().ombudsmanDecisions().inForce(known().notifiedOn(), today));
    }
}
