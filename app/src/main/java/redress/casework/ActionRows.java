package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.ProjectedTable;
import redress.journal.StreamId;
import redress.journal.TableRow;
import redress.organisation.Pence;
import redress.procedure.ClockReading;

/**
 * All that is to be done, as rows of one list: the actions of cases, the parts of an answer that others owe, and what
 * Ombudsmen recommend. The stream is that of the case, or of the referral.
 */
final class ActionRows {

    static final ProjectedTable ACTION = new ProjectedTable(
            "case_action",
            List.of(
                    "stream",
                    "action",
                    "purpose",
                    "kind",
                    "source",
                    "owner",
                    "answers",
                    "due",
                    "done_on",
                    "dropped_on",
                    "pence"),
            2);

    /** What is to be done, in words; gone when the key of its stream is destroyed. */
    static final ProjectedTable WORDS =
            new ProjectedTable("case_action_personal", List.of("stream", "action", "what"), 2);

    private ActionRows() {}

    /**
     * Others' parts have their numbers after those of the actions, and whoever has the case sees to them; so it is with what
     * is owed once the case went another way, which only a council's own target gives a day.
     */
    static List<TableRow> of(StreamId stream, Case known, List<ClockReading> owed) {
        var rows = new ArrayList<TableRow>();
        var actions = known.aftermath().actions();
        actions.forEach(action -> rows.addAll(rows(stream, action)));
        known.proceedings()
                .contributions()
                .forEach(part -> rows.addAll(rows(
                        stream,
                        actions.size() + part.id().number(),
                        part,
                        known.handling().allocatedTo())));
        var before = actions.size() + known.proceedings().contributions().size();
        for (var number = 1; number <= owed.size(); number++) {
            rows.addAll(rows(stream, before + number, known, owed.get(number - 1)));
        }
        return rows;
    }

    /** A recommendation is its senior officer's to see to, and to answer for. */
    static List<TableRow> of(StreamId referral, Recommendation it) {
        var remedy = it.made().remedy();
        var owner = Optional.of(it.made().owner().value());
        return rows(
                TableRow.of(
                        ACTION,
                        referral,
                        it.number(),
                        ActionList.RECOMMENDATION,
                        remedy.kind().code(),
                        ActionSource.OMBUDSMAN.code(),
                        owner,
                        owner,
                        it.made().dueOn(),
                        it.done().map(ReferralEvent.RecommendationDone::on),
                        Optional.<Integer>empty(),
                        pence(remedy)),
                referral,
                it.number(),
                it.made().text());
    }

    private static List<TableRow> rows(StreamId stream, Action action) {
        return rows(
                TableRow.of(
                        ACTION,
                        stream,
                        action.id().number(),
                        action.purpose().code(),
                        switch (action.purpose()) {
                            case Purpose.Remedy(var kind, var amount) -> kind.code();
                            case Purpose.Learning learning -> learning.code();
                        },
                        action.source().code(),
                        action.owner().value(),
                        action.answers().map(StaffId::value),
                        action.due(),
                        action.doneOn(),
                        action.droppedOn(),
                        switch (action.purpose()) {
                            case Purpose.Remedy remedy -> pence(remedy);
                            case Purpose.Learning() -> Optional.<Integer>empty();
                        }),
                stream,
                action.id().number(),
                action.what());
    }

    private static List<TableRow> rows(StreamId stream, int number, Contribution part, Optional<StaffId> holder) {
        return rows(
                TableRow.of(
                        ACTION,
                        stream,
                        number,
                        ActionList.CONTRIBUTION,
                        ActionList.CONTRIBUTION,
                        Optional.<String>empty(),
                        holder.map(StaffId::value),
                        Optional.<String>empty(),
                        part.due(),
                        part.received().map(CaseEvent.ContributionReceived::on),
                        part.notNeeded().map(CaseEvent.ContributionNotNeeded::on),
                        Optional.<Integer>empty()),
                stream,
                number,
                part.from() instanceof Personal.Known<String>(var from)
                                && part.what() instanceof Personal.Known<String>(var what)
                        ? Personal.of(from + ": " + what)
                        : Personal.erased());
    }

    private static List<TableRow> rows(StreamId stream, int number, Case known, ClockReading owed) {
        return owed.due().stream()
                .map(due -> TableRow.of(
                        ACTION,
                        stream,
                        number,
                        ActionList.OWED,
                        owed.rule().id().value(),
                        Optional.<String>empty(),
                        known.handling().allocatedTo().map(StaffId::value),
                        Optional.<String>empty(),
                        due,
                        known.step(owed.rule().stop()).map(CaseEvent.StepTaken::on),
                        Optional.<LocalDate>empty(),
                        Optional.<Integer>empty()))
                .toList();
    }

    private static Optional<Integer> pence(Purpose.Remedy remedy) {
        return remedy.amount().map(Pence::amount).map(Math::toIntExact);
    }

    private static List<TableRow> rows(TableRow row, StreamId stream, int number, Personal<String> what) {
        return what instanceof Personal.Known<String>(var words)
                ? List.of(row, TableRow.of(WORDS, stream, number, words))
                : List.of(row);
    }
}
