package redress.register;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.INDEPENDENT_CONFLICT;
import static redress.tables.Tables.INDEPENDENT_PART;
import static redress.tables.Tables.INDEPENDENT_PERSON;
import static redress.tables.Tables.INDEPENDENT_PERSON_PERSONAL;
import static redress.tables.Tables.INDEPENDENT_SKILL_PERSONAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.organisation.ServiceId;
import redress.organisation.Validity;

/** The people of the pool by name, as far as they are asked for. A page is found by key. */
public final class PoolList {

    /**
     * Whom to show.
     *
     * @param left those who left, instead of those who are there
     * @param availableOn a day on which they are available
     * @param cvOn a day on which their CV is on file and need not be reviewed yet
     * @param cvBefore a day before which their CV is to be reviewed
     */
    public record Wanted(
            boolean left,
            Optional<Part> part,
            Optional<String> skill,
            Optional<LocalDate> availableOn,
            Optional<LocalDate> cvOn,
            Optional<LocalDate> cvBefore) {

        /** Everybody who is there. */
        public static final Wanted ANYBODY = new Wanted(
                false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Those who can be appointed to this part on this day, as far as that does not depend on the case. */
        public static Wanted fit(Part part, LocalDate day) {
            return new Wanted(
                    false, Optional.of(part), Optional.empty(), Optional.of(day), Optional.of(day), Optional.empty());
        }
    }

    /** @param conflicts the service of each conflict that stands; empty where it is about something else */
    public record Line(
            StreamId stream,
            String name,
            List<Part> parts,
            List<String> skills,
            Validity days,
            Optional<LocalDate> cvReviewOn,
            List<Optional<ServiceId>> conflicts) {}

    /** @param next the last of this page, where there is another */
    public record Page(List<Line> lines, Optional<StreamId> next) {}

    private static final Field<String[]> PARTS = array(select(INDEPENDENT_PART.PART)
                    .from(INDEPENDENT_PART)
                    .where(INDEPENDENT_PART.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                    .orderBy(INDEPENDENT_PART.PART))
            .as("parts");

    private static final Field<String[]> SKILLS = array(select(INDEPENDENT_SKILL_PERSONAL.SKILL)
                    .from(INDEPENDENT_SKILL_PERSONAL)
                    .where(INDEPENDENT_SKILL_PERSONAL.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                    .orderBy(INDEPENDENT_SKILL_PERSONAL.SKILL))
            .as("skills");

    private static final Field<String[]> CONFLICTS = array(select(coalesce(INDEPENDENT_CONFLICT.SERVICE, ""))
                    .from(INDEPENDENT_CONFLICT)
                    .where(INDEPENDENT_CONFLICT.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                    .orderBy(INDEPENDENT_CONFLICT.CONFLICT))
            .as("conflicts");

    private final DSLContext database;

    public PoolList(DSLContext database) {
        this.database = database;
    }

    public Page page(Wanted wanted, Optional<StreamId> after, int size) {
        var personal = INDEPENDENT_PERSON_PERSONAL;
        var rows = database.select(INDEPENDENT_PERSON.fields())
                .select(personal.NAME, PARTS, SKILLS, CONFLICTS)
                .from(INDEPENDENT_PERSON)
                .join(personal)
                .on(personal.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                .where(wanted.left() ? INDEPENDENT_PERSON.LEFT_ON.isNotNull() : INDEPENDENT_PERSON.LEFT_ON.isNull())
                .and(where(
                        wanted.part(),
                        part -> exists(selectOne()
                                .from(INDEPENDENT_PART)
                                .where(INDEPENDENT_PART.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                                .and(INDEPENDENT_PART.PART.eq(part.code())))))
                .and(where(
                        wanted.skill(),
                        skill -> exists(selectOne()
                                .from(INDEPENDENT_SKILL_PERSONAL)
                                .where(INDEPENDENT_SKILL_PERSONAL.STREAM.eq(INDEPENDENT_PERSON.STREAM))
                                .and(INDEPENDENT_SKILL_PERSONAL.SKILL.eq(skill)))))
                .and(where(wanted.availableOn(), PoolList::available))
                .and(where(wanted.cvOn(), INDEPENDENT_PERSON.CV_REVIEW_ON::ge))
                .and(where(wanted.cvBefore(), INDEPENDENT_PERSON.CV_REVIEW_ON::lt))
                .and(where(
                        after,
                        last -> row(personal.NAME, personal.STREAM)
                                .gt(select(personal.NAME, personal.STREAM)
                                        .from(personal)
                                        .where(personal.STREAM.eq(last.value())))))
                .orderBy(personal.NAME, personal.STREAM)
                .limit(size + 1)
                .fetch();
        var lines = rows.stream().limit(size).map(PoolList::line).toList();
        return new Page(lines, rows.size() > size ? Optional.of(lines.getLast().stream()) : Optional.empty());
    }

    /** Every skill that somebody has. */
    public List<String> skills() {
        return database.selectDistinct(INDEPENDENT_SKILL_PERSONAL.SKILL)
                .from(INDEPENDENT_SKILL_PERSONAL)
                .orderBy(INDEPENDENT_SKILL_PERSONAL.SKILL)
                .fetch(INDEPENDENT_SKILL_PERSONAL.SKILL);
    }

    private static <T> Condition where(Optional<T> asked, Function<T, Condition> condition) {
        return asked.map(condition).orElseGet(DSL::noCondition);
    }

    private static Condition available(LocalDate day) {
        return INDEPENDENT_PERSON
                .AVAILABLE_FROM
                .isNull()
                .or(INDEPENDENT_PERSON.AVAILABLE_FROM.le(day))
                .and(INDEPENDENT_PERSON.AVAILABLE_TO.isNull().or(INDEPENDENT_PERSON.AVAILABLE_TO.ge(day)));
    }

    private static Line line(Record row) {
        return new Line(
                new StreamId(row.get(INDEPENDENT_PERSON.STREAM)),
                row.get(INDEPENDENT_PERSON_PERSONAL.NAME),
                Arrays.stream(row.get(PARTS))
                        .flatMap(code -> Coded.find(Part.class, code).stream())
                        .toList(),
                List.of(row.get(SKILLS)),
                new Validity(
                        Optional.ofNullable(row.get(INDEPENDENT_PERSON.AVAILABLE_FROM)),
                        Optional.ofNullable(row.get(INDEPENDENT_PERSON.AVAILABLE_TO))),
                Optional.ofNullable(row.get(INDEPENDENT_PERSON.CV_REVIEW_ON)),
                Arrays.stream(row.get(CONFLICTS)).map(PoolList::service).toList());
    }

    private static Optional<ServiceId> service(String code) {
        return Optional.of(code).filter(given -> !given.isEmpty()).map(ServiceId::new);
    }
}
