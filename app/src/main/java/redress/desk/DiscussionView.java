package redress.desk;

import java.util.Optional;
import redress.casework.CaseEvent.PlanAgreed;
import redress.casework.Discussion;

/** What came of the offer to discuss how a complaint is handled, with the day of the offer (SI 2009/309 reg 13(7)). */
final class DiscussionView {

    private DiscussionView() {}

    /** Empty where none was offered. */
    static Optional<Fact> of(AtHand at) {
        return at.known().handling().plan().map(latest -> new Fact("Discussion", sentence(latest, at)));
    }

    /** "Offered on 2 March 2026, no answer yet", "Offered and held on 4 March 2026, offered on 2 March 2026". */
    private static String sentence(PlanAgreed latest, AtHand at) {
        if (latest.discussion() == Discussion.OFFERED) {
            return "Offered on " + Say.date(offered(at).orElse(latest).on()) + ", no answer yet";
        }
        var offer = offered(at).map(it -> ", offered on " + Say.date(it.on())).orElse("");
        return latest.discussion().label() + " on " + Say.date(latest.on()) + offer;
    }

    private static Optional<PlanAgreed> offered(AtHand at) {
        return at.events().stream()
                .filter(recorded ->
                        recorded.event() instanceof PlanAgreed plan && plan.discussion() == Discussion.OFFERED)
                .map(recorded -> (PlanAgreed) recorded.event())
                .findFirst();
    }
}
