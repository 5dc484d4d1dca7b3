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
import redress.register.BudgetBook;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.PoolList;
import redress.register.Register;

/** Appointing somebody of the pool: the pool keeps what was agreed with them, and the case names them. */
@Controller
@ConditionalOnWebApplication
class AppointPages {

    private static final int CANDIDATES = 50;

    private static final CasePage.Action ADD =
            new CasePage.Action("Add somebody to the pool", "/independent-people/new");

    private final Register<IndependentPerson, PoolCommand, PoolEvent> pool;
    private final PoolList list;
    private final BudgetBook budget;
    private final Appointing appointing;
    private final Desk desk;
    private final FormPages pages;

    AppointPages(
            Register<IndependentPerson, PoolCommand, PoolEvent> pool,
            PoolList list,
            BudgetBook budget,
            Appointing appointing,
            Desk desk,
            FormPages pages) {
        this.pool = pool;
        this.list = list;
        this.budget = budget;
        this.appointing = appointing;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/cases/{reference}/appoint/{part}")
    @Needs(Permission.KEEP_POOL)
    String ask(
            @PathVariable String reference,
            @PathVariable String part,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.open(reference, me);
        var wanted = part(part, me);
        return pages.show(page(at, wanted), title(at, wanted), request, model);
    }

    @PostMapping("/cases/{reference}/appoint/{part}")
    @Needs(Permission.KEEP_POOL)
    String appoint(
            @PathVariable String reference,
            @PathVariable String part,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var at = desk.open(reference, me);
        var wanted = part(part, me);
        return pages.take(
                page(at, wanted),
                title(at, wanted),
                new FormPages.Exchange(request, response, model, redirect),
                filled -> Paths.readStream(filled.words("person"))
                        .flatMap(pool::find)
                        .map(file -> appointing.appoint(at, wanted, file, filled))
                        .orElseGet(Outcome.Unknown::new));
    }

    private static Part part(String code, SignedIn me) {
        me.mustHave(Permission.HANDLE);
        return AppointForm.part(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FormPage page(AtHand at, Part part) {
        var fit = list.page(PoolList.Wanted.fit(part, at.today()), Optional.empty(), CANDIDATES)
                .lines();
        var spending = budget.spending(at.council().reportYearOf(at.today()));
        var fields = AppointForm.fields(at, part, fit, spending);
        return new FormPage(
                "Case " + at.known().reference(),
                AppointForm.title(part),
                Paths.of(at.known().reference()),
                "Back to the case",
                AppointForm.path(at, part),
                "Appoint them",
                new Fact("case", at.known().reference().value()),
                fields,
                Reading.proposals(fields),
                List.of(),
                Optional.empty(),
                AppointForm.barred(fit),
                List.of(),
                fit.isEmpty() ? Optional.of(ADD) : Optional.empty());
    }

    private static String title(AtHand at, Part part) {
        return AppointForm.title(part) + ", case " + at.known().reference();
    }
}
