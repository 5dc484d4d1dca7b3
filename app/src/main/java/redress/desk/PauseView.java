package redress.desk;

import java.util.List;
import java.util.stream.Stream;
import redress.casework.CaseEvent;
import redress.casework.NextDue;
import redress.casework.Pause;

/** What the page of a case says of a time of standing still that lasts. */
final class PauseView {

    private PauseView() {}

    /** A sentence to follow others; empty where the case does not stand still. */
    static String since(AtHand at) {
        return at.known()
                .proceedings()
                .pause()
                .map(pause ->
                        " It stands still since " + Say.date(pause.paused().from()) + ".")
                .orElse("");
    }

    /** Empty where the case does not stand still. */
    static List<Fact> of(AtHand at) {
        return at.known().isClosed()
                ? List.of()
                : at.known().proceedings().pause().map(pause -> facts(pause)).orElse(List.of());
    }

    private static List<Fact> facts(Pause pause) {
        return Stream.concat(
                        Stream.of(
                                new Fact("Since", Say.date(pause.paused().from())),
                                new Fact(
                                        "Told in writing on",
                                        Say.date(pause.paused().toldOn())),
                                new Fact("Why", pause.paused().reason().orElse(Told.ERASED))),
                        Stream.concat(
                                pause.reviews().stream().map(PauseView::reviewed),
                                Stream.of(new Fact(
                                        "Look at it again on",
                                        pause.reviewOn().map(Say::date).orElse("No day is chosen")))))
                .toList();
    }

    private static Fact reviewed(CaseEvent.PauseReviewed it) {
        return new Fact("Reviewed on " + Say.date(it.on()), it.found().orElse(Told.ERASED));
    }

    /** The day of review as what is due next on the case. */
    static CasePage.Due due(NextDue next, AtHand at) {
        return new CasePage.Due(
                at.words().due(next.code()),
                Say.date(next.on()),
                Say.distance(at.today(), next.on(), at.book().calendar()),
                at.today().isAfter(next.on()),
                "A case that stands still is looked at again on the day that was chosen",
                "#standing-still",
                "Why it stands still");
    }
}
