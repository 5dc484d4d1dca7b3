package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.desk.FormPages.Outcome;
import redress.organisation.ReportYear;
import redress.register.Answer;
import redress.register.Budget;
import redress.register.Budget.SetBudget;
import redress.register.BudgetBook;
import redress.register.BudgetEvent;
import redress.register.Register;
import redress.register.RegisterFile;

/** What may be spent on independent people in a report year, and what is. */
@Controller
@ConditionalOnWebApplication
class BudgetPages {

    private static final String SEQUENCE = "sequence";

    private final Register<Budget, SetBudget, BudgetEvent> register;
    private final BudgetBook book;
    private final Desk desk;
    private final FormPages pages;
    private final PageFrame frame;

    BudgetPages(
            Register<Budget, SetBudget, BudgetEvent> register,
            BudgetBook book,
            Desk desk,
            FormPages pages,
            PageFrame frame) {
        this.register = register;
        this.book = book;
        this.desk = desk;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/budget")
    @Needs(Permission.SEE_POOL)
    String now() {
        return "redirect:" + BudgetView.path(desk.council().reportYearOf(desk.today()));
    }

    @GetMapping("/budget/{year}")
    @Needs(Permission.SEE_POOL)
    String show(
            @PathVariable String year, @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        var asked = year(year);
        var budget = register.find(Budget.stream(asked)).map(RegisterFile::known);
        var lines = book.appointments(asked);
        var seen = desk.seen(
                lines.stream().map(line -> line.appointment().caseReference()).toList(), me);
        model.addAttribute("view", BudgetView.of(asked, budget, lines, seen, me));
        model.addAttribute("page", frame.page(request, "Budget for independent people " + asked));
        return "desk/register";
    }

    @GetMapping("/budget/{year}/set")
    @Needs(Permission.SET_BUDGET)
    String ask(@PathVariable String year, HttpServletRequest request, Model model) {
        var asked = year(year);
        var file = register.find(Budget.stream(asked));
        return pages.show(
                page(asked, Form.blank(), file.map(RegisterFile::sequence).orElse(0), Optional.empty()),
                title(asked),
                request,
                model);
    }

    @PostMapping("/budget/{year}/set")
    @Needs(Permission.SET_BUDGET)
    String set(
            @PathVariable String year,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var asked = year(year);
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        var sequence = typed.number(SEQUENCE);
        return pages.take(
                page(asked, typed, sequence, Optional.empty()),
                title(asked),
                exchange,
                filled -> outcome(asked, sequence, typed, filled, me));
    }

    private Outcome outcome(ReportYear year, int sequence, Form typed, Filled filled, SignedIn me) {
        var command = new SetBudget(year, filled.amount("amount"));
        return switch (register.handle(Budget.stream(year), sequence, command, desk.occasion(me))) {
            case Answer.Done<Budget>(var file) -> new Outcome.Done(BudgetView.path(year), "The budget is set.");
            case Answer.Refused<Budget>(var refusal) -> Outcome.Refused.of(refusal);
            case Answer.Conflict<Budget>(var by, var when, var file) -> {
                var clash = FormPage.Clash.of(
                        "%s changed this budget to %s on %s"
                                .formatted(
                                        desk.staff().nameOrYou(by, me),
                                        file.known().amount(),
                                        Say.moment(when, desk.council().timeZone())),
                        List.of(),
                        0);
                yield new Outcome.Overtaken(page(year, typed, file.sequence(), Optional.of(clash)));
            }
            case Answer.Unknown<Budget>() -> new Outcome.Unknown();
        };
    }

    private ReportYear year(String name) {
        return desk.council().reportYear(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String title(ReportYear year) {
        return "Set the budget, " + year;
    }

    private static FormPage page(ReportYear year, Form form, int sequence, Optional<FormPage.Clash> clash) {
        return new FormPage(
                "Independent people, " + year,
                "Set the budget",
                BudgetView.path(year),
                "Back to the budget",
                BudgetView.path(year) + "/set",
                "Set the budget",
                new Fact(SEQUENCE, String.valueOf(sequence)),
                List.of(Field.Money.of("amount", "What may be spent in this year, in pounds?")
                        .required("Enter the budget")
                        .orNothing()),
                form,
                List.of(),
                clash,
                Optional.empty());
    }
}
