package redress.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static redress.tables.Tables.INDEPENDENT_APPOINTMENT;
import static redress.tables.Tables.INDEPENDENT_BUDGET;
import static redress.tables.Tables.INDEPENDENT_PERSON_PERSONAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.organisation.Pence;
import redress.organisation.ReportYear;
import redress.organisation.ServiceId;

/** Every appointment of a report year, with what it costs. */
public final class BudgetBook {

    /** @param name whose appointment it is; empty where they were erased */
    public record Line(StreamId person, Optional<String> name, Appointment appointment) {}

    private final DSLContext database;

    public BudgetBook(DSLContext database) {
        this.database = database;
    }

    /** A year's budget and what stands against it, without the appointments themselves. */
    public Spending spending(ReportYear year) {
        var appointment = INDEPENDENT_APPOINTMENT;
        var budget = field(select(INDEPENDENT_BUDGET.AMOUNT)
                .from(INDEPENDENT_BUDGET)
                .where(INDEPENDENT_BUDGET.YEAR.eq(year.name())));
        return database.select(
                        budget,
                        coalesce(sum(appointment.FEE_AGREED), BigDecimal.ZERO),
                        coalesce(sum(appointment.FEE_PAID), BigDecimal.ZERO))
                .from(appointment)
                .where(appointment.APPOINTED_ON.between(year.from(), year.to()))
                .fetchSingle(row -> new Spending(
                        Optional.ofNullable(row.value1()).map(Pence::new),
                        new Pence(row.value2().longValueExact()),
                        new Pence(row.value3().longValueExact())));
    }

    /** In the order in which they were made. */
    public List<Line> appointments(ReportYear year) {
        var appointment = INDEPENDENT_APPOINTMENT;
        return database.select(appointment.fields())
                .select(INDEPENDENT_PERSON_PERSONAL.NAME)
                .from(appointment)
                .leftJoin(INDEPENDENT_PERSON_PERSONAL)
                .on(INDEPENDENT_PERSON_PERSONAL.STREAM.eq(appointment.STREAM))
                .where(appointment.APPOINTED_ON.between(year.from(), year.to()))
                .orderBy(appointment.APPOINTED_ON, appointment.STREAM, appointment.APPOINTMENT)
                .fetch(BudgetBook::line);
    }

    private static Line line(Record row) {
        var appointment = INDEPENDENT_APPOINTMENT;
        return new Line(
                new StreamId(row.get(appointment.STREAM)),
                Optional.ofNullable(row.get(INDEPENDENT_PERSON_PERSONAL.NAME)),
                new Appointment(
                        row.get(appointment.APPOINTMENT),
                        Coded.find(Part.class, row.get(appointment.PART)).orElseThrow(),
                        row.get(appointment.CASE_REFERENCE),
                        Optional.ofNullable(row.get(appointment.SERVICE)).map(ServiceId::new),
                        row.get(appointment.APPOINTED_ON),
                        new Pence(row.get(appointment.FEE_AGREED)),
                        new Pence(row.get(appointment.FEE_PAID))));
    }
}
