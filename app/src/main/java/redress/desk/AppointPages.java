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
import redress.casework.Answer;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.Cases;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.desk.FormPages.Outcome;
import redress.journal.Refusal;
import redress.register.BudgetBook;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.PoolList;
import redress.register.Register;
import redress.register.RegisterFile;

/** Appointing somebody of the pool: the pool keeps what was agreed with them, and the case names them. */
@Controller
@ConditionalOnWebApplication
class AppointPages {

    private static final int CANDIDATES = 50;

    private final Register<IndependentPerson, PoolCommand, PoolEvent> pool;
    private final PoolList list;
    private final BudgetBook budget;
    private final Cases cases;
    private final Desk desk;
    private final FormPages pages;

    AppointPages(
            Register<IndependentPerson, PoolCommand, PoolEvent> pool,
            PoolList list,
            BudgetBook budget,
            Cases cases,
            Desk desk,
            FormPages pages) {
        this.pool = pool;
        this.list = list;
        this.budget = budget;
        this.cases = cases;
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
                        .map(file -> appoint(at, wanted, file, filled))
                        .orElseGet(Outcome.Unknown::new));
    }

    private static Part part(String code, SignedIn me) {
        me.mustHave(Permission.HANDLE);
        return AppointForm.part(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The case is asked first, so that nobody is engaged for a part that they may not take. The pool writes before the case
     * does: where something came between them, sending the form again names in the case whom the pool has already.
     */
    private Outcome appoint(AtHand at, Part part, RegisterFile<IndependentPerson> file, Filled filled) {
        var named = AppointForm.named(file.known(), part);
        return switch (Rules.decide(Optional.of(at.known()), named, at.today(), at.book())) {
            case Ruling.Refused(var refusal) -> refused(refusal);
            case Ruling.Accepted _ ->
                file.known().isAppointed(part, at.known().reference().value())
                        ? name(at, named)
                        : engage(at, AppointForm.engaged(at, part, file.known(), filled), file, named);
        };
    }

    private Outcome engage(AtHand at, PoolCommand command, RegisterFile<IndependentPerson> file, AddPerson named) {
        return switch (pool.handle(file.stream(), file.sequence(), command, desk.occasion(at.me()))) {
            case redress.register.Answer.Done<IndependentPerson> _ -> name(at, named);
            case redress.register.Answer.Refused<IndependentPerson> no -> refused(no.refusal());
            case redress.register.Answer.Conflict<IndependentPerson> _ ->
                new Outcome.Refused("person", "Somebody changed what is known of them just now. Look, and try again.");
            case redress.register.Answer.Unknown<IndependentPerson> _ -> new Outcome.Unknown();
        };
    }

    private Outcome name(AtHand at, AddPerson person) {
        return switch (cases.tell(at.known().reference(), at.today(), person, desk.setting(at.me()))) {
            case Answer.Done(var file) -> new Outcome.Done(Paths.of(file.known().reference()), "They are appointed.");
            case Answer.Refused(var refusal) ->
                new Outcome.Refused(
                        "",
                        "The pool has the appointment, the case has not. When that is put right, appoint them again: "
                                + refusal.sentence());
            case Answer.Conflict _, Answer.Unknown _ -> new Outcome.Unknown();
        };
    }

    /** Whatever the rules say of the service or the part is about the person that was chosen. */
    private static Outcome refused(Refusal refusal) {
        return new Outcome.Refused(
                switch (refusal.field()) {
                    case "on", "fee", "" -> refusal.field();
                    case String _ -> "person";
                },
                refusal.sentence());
    }

    private FormPage page(AtHand at, Part part) {
        var fit = list.page(PoolList.Wanted.fit(part, at.today()), Optional.empty(), CANDIDATES)
                .lines();
        var spending = budget.spending(at.council().reportYearOf(at.today()));
        var fields = AppointForm.fields(at, fit, spending);
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
                AppointForm.barred(fit));
    }

    private static String title(AtHand at, Part part) {
        return AppointForm.title(part) + ", case " + at.known().reference();
    }
}
