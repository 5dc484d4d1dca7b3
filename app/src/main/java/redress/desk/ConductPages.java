package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.SightCondition;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductEvent;
import redress.register.ConductList;
import redress.register.Register;

/** Whose contact is restricted and why: only for who needs to know. */
@Controller
@ConditionalOnWebApplication
class ConductPages {

    private static final int LINES = 50;

    private final RegisterCounter<Conduct, ConductCommand, ConductEvent> counter;
    private final BeginningForm<Conduct, ConductCommand, ConductEvent> referral;
    private final ConductList list;
    private final Desk desk;
    private final FormPages pages;
    private final PageFrame frame;

    ConductPages(
            Register<Conduct, ConductCommand, ConductEvent> register,
            ConductList list,
            Desk desk,
            FormPages pages,
            PageFrame frame) {
        this.counter = new RegisterCounter<>(
                register,
                new RegisterManner<>(
                        "/conduct",
                        known -> "Conduct of " + known.customer(),
                        Conduct::cases,
                        (known, me) -> desk.concerns(known.walledBy(), me),
                        (known, me) -> me.may(Permission.DECIDE_CONDUCT) ? desk.dealtWith(known.tied(), me) : List.of(),
                        new ConductTeller()),
                ConductForms.ALL,
                desk,
                pages);
        this.referral = ConductReferral.of(register);
        this.list = list;
        this.desk = desk;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/conduct")
    @Needs(Permission.SEE_CONDUCT)
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var chosen = ConductView.Show.of(show);
        var days = desk.reviewDays();
        var hidden = SightCondition.concerning(me.sight());
        var page = list.page(chosen.filter(), days, hidden, PlaceInList.readOther(after), LINES);
        model.addAttribute("view", ConductView.list(page, chosen, list.due(days.today(), hidden), days.today()));
        model.addAttribute("page", frame.page(request, "Conduct"));
        return "desk/register";
    }

    @GetMapping("/conduct/new")
    @Needs(Permission.SEE_CONDUCT)
    String ask(HttpServletRequest request, Model model) {
        return pages.show(referral.blank(desk), referral.title(), request, model);
    }

    @PostMapping("/conduct/new")
    @Needs(Permission.SEE_CONDUCT)
    String refer(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        return pages.take(
                referral.sent(typed, desk),
                referral.title(),
                exchange,
                filled -> ConductReferral.amiss(filled, me, desk)
                        .orElseGet(() -> referral.give(typed, filled, me, desk)));
    }

    @GetMapping("/conduct/{id}")
    @Needs(Permission.SEE_CONDUCT)
    String show(
            @PathVariable String id, @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        var at = counter.open(id, me);
        model.addAttribute("view", ConductView.entry(at, counter.offered(at), counter.timeline(at)));
        model.addAttribute(
                "page", frame.page(request, "Conduct of " + at.known().customer()));
        return "desk/entry";
    }

    @GetMapping("/conduct/{id}/{command}")
    @Needs(Permission.SEE_CONDUCT)
    String ask(
            @PathVariable String id,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        return counter.ask(id, command, me, request, model);
    }

    @PostMapping("/conduct/{id}/{command}")
    @Needs(Permission.SEE_CONDUCT)
    String give(
            @PathVariable String id,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return counter.give(id, command, me, new FormPages.Exchange(request, response, model, redirect));
    }
}
