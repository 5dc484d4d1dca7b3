package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.Action;
import redress.casework.Element;
import redress.casework.Recommendation;
import redress.casework.ReferralEvent.RecommendationDone;
import redress.journal.StreamId;

/**
 * The page of an action for whoever does it or answers for it: what is to be done, and of the case no more than they need.
 * Nobody who complained is named here, nor a member of staff whom it concerns, and nothing is told of what else was said.
 *
 * @param caption the case or the referral, by its reference
 * @param action what is to be done and how it stands
 * @param from what it comes from, as codes of the council's lists say it
 * @param record where it can be recorded as done; empty once it is ended
 * @param whole the case or the referral, where they may open that; empty where not
 */
public record OwnActionView(
        String caption,
        CasePage.ActionView action,
        List<Fact> from,
        Optional<String> record,
        Optional<CasePage.Action> whole) {

    static OwnActionView of(Action action, AtHand at) {
        var known = at.known();
        return new OwnActionView(
                "Case " + known.reference(),
                new AftermathView(at, at.events()).action(action, about(action, at)),
                List.of(
                        new Fact("Case", known.reference().value()),
                        new Fact("What it is", CaseView.what(at)),
                        new Fact("Received on", Say.date(known.receipt().on()))),
                action.isOpen() && !at.file().isErased()
                        ? Optional.of(form(at.file().stream(), action.id().number()))
                        : Optional.empty(),
                at.me().sight().covers(at.file().known())
                        ? Optional.of(new CasePage.Action("Open the case", Paths.of(known.reference())))
                        : Optional.empty());
    }

    /** What it is about by the council's lists: the words of the person are not for everybody. */
    private static Optional<Fact> about(Action action, AtHand at) {
        return action.element()
                .flatMap(at.known()::element)
                .map(Element::placement)
                .map(placement ->
                        at.words().placement(placement).stream().map(Fact::text).collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .map(words -> new Fact("About", words));
    }

    static OwnActionView of(Recommendation it, ReferralAtHand at) {
        var known = at.known();
        var ombudsman = at.council().ombudsmen().label(known.ombudsman());
        var compliance = it.complianceOn(at.today());
        return new OwnActionView(
                "Referral " + known.reference(),
                new CasePage.ActionView(
                        it.number(),
                        it.made().text().orElse(Told.ERASED),
                        compliance.label(),
                        ReferralView.tag(compliance),
                        Stream.concat(
                                        Stream.of(
                                                new Fact(
                                                        "For",
                                                        at.words()
                                                                .purpose(it.made()
                                                                        .remedy())),
                                                new Fact("Follows from", "A recommendation of the " + ombudsman),
                                                new Fact(
                                                        "Answers for it",
                                                        at.words()
                                                                .staff()
                                                                .name(it.made().owner())),
                                                new Fact(
                                                        "Due",
                                                        Say.date(it.made().dueOn()))),
                                        done(it, at))
                                .toList()),
                List.of(
                        new Fact("Ombudsman", ombudsman),
                        new Fact("Referral", known.reference().value()),
                        new Fact(
                                known.cases().size() == 1 ? "Case" : "Cases",
                                known.cases().stream().map(Object::toString).collect(Collectors.joining(", ")))),
                it.done().isEmpty() && !at.file().history().isErased()
                        ? Optional.of(form(at.file().stream(), it.number()))
                        : Optional.empty(),
                at.me().may(Permission.SEE_CASES)
                        ? Optional.of(new CasePage.Action("Open the referral", at.path()))
                        : Optional.empty());
    }

    private static Stream<Fact> done(Recommendation it, ReferralAtHand at) {
        return it.done().stream()
                .flatMap(done -> Stream.concat(
                        Stream.of(
                                new Fact("Done on", Say.date(done.on())),
                                new Fact("What shows it", done.evidence().orElse(Told.ERASED))),
                        at.file().events().stream()
                                .filter(recorded -> recorded.event() instanceof RecommendationDone event
                                        && event.recommendation() == it.number())
                                .map(recorded -> new Fact(
                                        "Recorded by",
                                        at.words().staff().name(recorded.actor()) + ", "
                                                + Say.moment(
                                                        recorded.recordedAt(),
                                                        at.council().timeZone())))));
    }

    /** Where it is recorded as done. */
    static String form(StreamId stream, int number) {
        return Paths.ofAction(stream, number) + "/done";
    }
}
