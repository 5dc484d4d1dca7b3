package redress.casework;

/** The case as if what was recorded by mistake had not been. */
final class TakingBack {

    private TakingBack() {}

    static Case without(Case known, Mistake mistake) {
        return switch (mistake) {
            case Mistake.Acknowledged() -> known.with(known.handling().unacknowledged());
            case Mistake.StepTaken(var fact) -> known.without(fact);
            case Mistake.ResponsePeriodGiven(var number) ->
                known.promised(promises ->
                        promises.asPromised(Lists.without(promises.periods(), number - 1), promises.extensions()));
            case Mistake.Extended(var number) ->
                known.promised(promises ->
                        promises.asPromised(promises.periods(), Lists.without(promises.extensions(), number - 1)));
            case Mistake.StageOpened(var stage) ->
                known.proceedings()
                        .opening(stage)
                        .map(opened -> unopened(known, opened))
                        .orElse(known);
            case Mistake.ResponseSent() ->
                known.proceedings()
                        .lastReply(known.proceedings().stage())
                        .map(reply -> unsent(known, reply))
                        .orElse(known);
            case Mistake.PersonAdded(var id) ->
                known.person(id).map(person -> without(known, person)).orElse(known);
            case Mistake.ElementAdded(var id) ->
                known.element(id).map(element -> without(known, element)).orElse(known);
            case Mistake.ElementWithdrawn(var id) ->
                known.with(known.handling().unsigned()).with(id, Element::pursuedAgain);
            case Mistake.UnderProcedure(var procedure) ->
                known.with(known.past().never(procedure));
        };
    }

    /** Back at the stage before, with what was found and signed there. */
    private static Case unopened(Case known, CaseEvent.StageOpened opened) {
        var before = known.everywhere(there -> there.without(opened));
        var stage = before.proceedings().stage();
        var back = before.withElements(before.elements().stream()
                .map(element -> element.backAtStage(stage))
                .toList());
        return back.proceedings()
                .lastReply(stage)
                .map(reply -> signed(back, reply)
                        .at(new Position.Responded(kind(back), reply.sent().on())))
                .orElseGet(() -> back.with(back.handling().unsigned()).at(new Position.UnderWay(kind(back))));
    }

    /** Signed, and not sent. */
    private static Case unsent(Case known, Proceedings.Reply reply) {
        return signed(known.everywhere(there -> there.without(reply)), reply).at(new Position.UnderWay(kind(known)));
    }

    private static Case signed(Case known, Proceedings.Reply reply) {
        var handling = known.handling();
        return known.with(reply.signed().map(handling::signed).orElseGet(handling::unsigned));
    }

    private static Kind kind(Case known) {
        return known.kind().orElse(Kind.COMPLAINT);
    }

    private static Case without(Case known, Person person) {
        return known.withPeople(Lists.without(known.people(), known.people().indexOf(person)))
                .with(known.past().mistaken(person));
    }

    private static Case without(Case known, Element element) {
        return known.withElements(
                        Lists.without(known.elements(), known.elements().indexOf(element)))
                .with(known.past().mistaken(element))
                .with(known.handling().unsigned());
    }
}
