package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.organisation.Pence;
import redress.organisation.ReportYear;
import redress.register.Budget;
import redress.register.BudgetBook;
import redress.register.Spending;

/** Makes the page of a year's budget. */
final class BudgetView {

    private BudgetView() {}

    static String path(ReportYear year) {
        return "/budget/" + year.name();
    }

    /** @param seen the references of the cases that this person may see */
    static RegisterPage of(
            ReportYear year, Optional<Budget> budget, List<BudgetBook.Line> lines, Set<String> seen, SignedIn me) {
        var spending = Spending.of(
                budget.map(Budget::amount),
                lines.stream().map(BudgetBook.Line::appointment).toList());
        var before = year.previous();
        var after = new ReportYear(year.from().plusYears(1));
        return new RegisterPage(
                "Independent people, %s to %s".formatted(Say.date(year.from()), Say.date(year.to())),
                "Budget " + year,
                "A fee counts in the year in which the appointment was made, and so does all that is paid of it.",
                spending.left()
                        .filter(Pence::isNegative)
                        .map(left -> "More was agreed than there is: " + Pence.NONE.minus(left) + " over."),
                me.may(Permission.SET_BUDGET)
                        ? List.of(
                                new CasePage.Action("Set the budget", path(year) + "/set"),
                                new CasePage.Action("Independent people", PoolView.ROOT))
                        : List.of(new CasePage.Action("Independent people", PoolView.ROOT)),
                List.of(),
                Optional.empty(),
                List.of(
                        SummaryRow.of(
                                "Budget", spending.budget().map(Pence::toString).orElse("Not set")),
                        SummaryRow.of("Agreed", spending.agreed().toString()),
                        SummaryRow.of("Paid", spending.paid().toString()),
                        SummaryRow.of("Still to pay", spending.unpaid().toString()),
                        SummaryRow.of(
                                "Left to agree",
                                spending.left().map(Pence::toString).orElse("Not known"))),
                new Listing(
                        "Appointments of the year",
                        List.of("Case", "Person", "Part", "Appointed on", "Fee agreed", "Fee paid"),
                        lines.stream().map(line -> row(line, seen)).toList(),
                        "Nobody was appointed in this year."),
                new RegisterPage.Onward("Other years", path(before), before.name(), path(after), after.name()));
    }

    private static List<Listing.Cell> row(BudgetBook.Line line, Set<String> seen) {
        var appointment = line.appointment();
        return List.of(
                PoolView.caseOf(appointment, seen),
                Listing.Cell.link(line.name().orElse(Told.ERASED), PoolView.ROOT + "/" + line.person()),
                Listing.Cell.of(appointment.part().label()),
                Listing.Cell.of(Say.date(appointment.on())),
                Listing.Cell.of(appointment.agreed().toString()),
                Listing.Cell.of(appointment.paid().toString()));
    }
}
