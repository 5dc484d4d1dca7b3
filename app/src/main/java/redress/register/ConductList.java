package redress.register;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.CONDUCT;
import static redress.tables.Tables.CONDUCT_CASE;
import static redress.tables.Tables.CONDUCT_PERSONAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.register.CaseTie.Standing;

/** Whose contact is restricted, and whose might be. A page is found by key, so the last costs what the first does. */
public final class ConductList {

    /** Which referrals. */
    public enum Filter {
        /** The next review first. */
        IN_FORCE,
        /** In force, with a review that is near or has come; the one that is longest ago first. */
        REVIEW,
        /** Not decided yet, the longest waiting first. */
        WAITING,
        /** Lifted, ended by themselves, or never restricted; the latest first. */
        OVER
    }

    public record Line(
            StreamId stream,
            Optional<String> customer,
            String position,
            Optional<String> caseReference,
            LocalDate referredOn,
            List<RestrictionKind> restrictions,
            Optional<LocalDate> reviewOn,
            Optional<LocalDate> until,
            LocalDate orderedOn) {

        /** Whether the restrictions ended by themselves before this day. */
        public boolean isOver(LocalDate today) {
            return until.filter(today::isAfter).isPresent();
        }
    }

    public record Page(List<Line> lines, Optional<Place> next) {}

    private final DSLContext database;

    public ConductList(DSLContext database) {
        this.database = database;
    }

    /** @param hidden the references of the cases of which whoever looks is to find nothing here */
    public Page page(Filter filter, ReviewDays days, Select<Record1<String>> hidden, Optional<Place> after, int size) {
        var key = row(CONDUCT.ORDERED_ON, CONDUCT.STREAM);
        var latestFirst = filter == Filter.OVER;
        var rows = database.select(CONDUCT.fields())
                .select(CONDUCT_PERSONAL.CUSTOMER)
                .from(CONDUCT)
                .leftJoin(CONDUCT_PERSONAL)
                .on(CONDUCT_PERSONAL.STREAM.eq(CONDUCT.STREAM))
                .where(chosen(filter, days))
                .and(aboutNone(hidden))
                .and(after.<Condition>map(place ->
                                latestFirst ? key.lt(place.on(), place.stream()) : key.gt(place.on(), place.stream()))
                        .orElseGet(DSL::noCondition))
                .orderBy(
                        latestFirst
                                ? List.of(CONDUCT.ORDERED_ON.desc(), CONDUCT.STREAM.desc())
                                : List.of(CONDUCT.ORDERED_ON.asc(), CONDUCT.STREAM.asc()))
                .limit(size + 1)
                .fetch();
        var lines = rows.stream().limit(size).map(ConductList::line).toList();
        return new Page(
                lines,
                rows.size() > size
                        ? Optional.of(new Place(
                                lines.getLast().orderedOn(),
                                lines.getLast().stream().value()))
                        : Optional.empty());
    }

    /** How many reviews have come. */
    public int due(LocalDate today, Select<Record1<String>> hidden) {
        return database.fetchCount(
                CONDUCT, inForce(today).and(CONDUCT.ORDERED_ON.le(today)).and(aboutNone(hidden)));
    }

    private static Condition chosen(Filter filter, ReviewDays days) {
        return switch (filter) {
            case IN_FORCE -> inForce(days.today());
            case REVIEW -> inForce(days.today()).and(CONDUCT.REVIEW_ON.lt(days.soonBefore()));
            case WAITING -> CONDUCT.POSITION.in("awaiting-warning", "awaiting-decision");
            case OVER -> CONDUCT.POSITION.in("lifted", "not-restricted").or(ended(days.today()));
        };
    }

    static Condition inForce(LocalDate today) {
        return CONDUCT.POSITION.eq("in-force").and(CONDUCT.UNTIL.isNull().or(CONDUCT.UNTIL.ge(today)));
    }

    private static Condition ended(LocalDate today) {
        return CONDUCT.POSITION.eq("in-force").and(CONDUCT.UNTIL.lt(today));
    }

    /** What is about no case at all is there for everybody. */
    static Condition aboutNone(Select<Record1<String>> hidden) {
        return CONDUCT.CASE_REFERENCE
                .isNull()
                .or(CONDUCT.CASE_REFERENCE.notIn(hidden))
                .and(notExists(selectOne()
                        .from(CONDUCT_CASE)
                        .where(CONDUCT_CASE.STREAM.eq(CONDUCT.STREAM))
                        .and(CONDUCT_CASE.STANDING.eq(Standing.TIED.code()))
                        .and(CONDUCT_CASE.CASE_REFERENCE.in(hidden))));
    }

    private static Line line(Record row) {
        return new Line(
                new StreamId(row.get(CONDUCT.STREAM)),
                Optional.ofNullable(row.get(CONDUCT_PERSONAL.CUSTOMER)),
                row.get(CONDUCT.POSITION),
                Optional.ofNullable(row.get(CONDUCT.CASE_REFERENCE)),
                row.get(CONDUCT.REFERRED_ON),
                Arrays.stream(row.get(CONDUCT.RESTRICTIONS).split(" "))
                        .flatMap(code -> Coded.find(RestrictionKind.class, code).stream())
                        .toList(),
                Optional.ofNullable(row.get(CONDUCT.REVIEW_ON)),
                Optional.ofNullable(row.get(CONDUCT.UNTIL)),
                row.get(CONDUCT.ORDERED_ON));
    }
}
