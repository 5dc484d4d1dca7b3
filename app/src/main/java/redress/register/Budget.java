package redress.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import redress.journal.Refusal;
import redress.journal.StreamId;
import redress.organisation.Pence;
import redress.organisation.ReportYear;
import redress.register.BudgetEvent.BudgetSet;

/** What may be spent on independent people in one report year. Each year has a stream of its own. */
public record Budget(String year, Pence amount) {

    /** The kind of stream that holds the history of a year's budget. */
    public static final String KIND = "independent-budget";

    public static final Keeping<Budget, SetBudget, BudgetEvent> KEEPING =
            new Keeping<>(KIND, BudgetEvent.class, Budget::decide, Budget::evolve);

    /** Says what may be spent in a year; said again, the later amount holds. */
    public record SetBudget(ReportYear year, Pence amount) {}

    /** The stream of a year, which can be named before anybody has set anything. */
    public static StreamId stream(ReportYear year) {
        return StreamId.of(
                year.from().atStartOfDay(ZoneOffset.UTC).toInstant(), "budget for independent people " + year.name());
    }

    private static Ruling<BudgetEvent> decide(Optional<Budget> known, SetBudget it, LocalDate today) {
        return known.filter(budget -> budget.amount().equals(it.amount())).isPresent()
                ? new Ruling.Refused<>(new Refusal("unchanged", "amount", "The budget is " + it.amount() + " already."))
                : Ruling.accept(new BudgetSet(it.year().name(), it.amount()));
    }

    private static Budget evolve(Optional<Budget> known, BudgetEvent event) {
        return switch (event) {
            case BudgetSet(var year, var amount) -> new Budget(year, amount);
        };
    }
}
