package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/** Something that an Ombudsman asks the council to do by a date, and what came of it. */
public record Recommendation(ReferralEvent.RecommendationMade made, Optional<ReferralEvent.RecommendationDone> done) {

    public int number() {
        return made.recommendation();
    }

    public Compliance complianceOn(LocalDate today) {
        return Compliance.of(this, today);
    }
}
