package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.ReferralList;
import redress.casework.SightCondition;
import redress.register.CaseRestrictions;

/** A case, why its dates are what they are, and why it may be complained about. */
@Controller
@ConditionalOnWebApplication
class CasePages {

    private final ReferralList referrals;
    private final CaseRestrictions restrictions;
    private final Desk desk;
    private final PageFrame frame;

    CasePages(ReferralList referrals, CaseRestrictions restrictions, Desk desk, PageFrame frame) {
        this.referrals = referrals;
        this.restrictions = restrictions;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/cases/{reference}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String show(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.open(reference, me);
        var page = CaseView.of(at);
        model.addAttribute("view", page);
        model.addAttribute(
                "referrals",
                referrals.about(at.known().reference(), me.sight()).stream()
                        .map(line -> ReferralsPage.link(line, at.words()))
                        .toList());
        model.addAttribute("restrictions", RestrictionView.of(restrictions(at), at));
        model.addAttribute("page", frame.page(request, page.glance().heading() + ", " + reference));
        return "desk/case";
    }

    /** Nobody deals with a case that was erased. */
    private List<CaseRestrictions.Line> restrictions(AtHand at) {
        return at.file().isErased()
                ? List.of()
                : restrictions.about(
                        at.known().reference().value(),
                        RestrictionView.alike(at),
                        SightCondition.concerning(at.me().sight()),
                        at.today());
    }

    @GetMapping("/cases/{reference}/not-now")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String whyNot(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("view", NotNowPage.of(desk.open(reference, me)));
        model.addAttribute("page", frame.page(request, NotNowPage.TITLE + ", " + reference));
        return "desk/not-now";
    }

    @GetMapping("/cases/{reference}/eligibility")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String mayItBeComplainedAbout(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("view", EligibilityView.of(desk.open(reference, me)));
        model.addAttribute("page", frame.page(request, EligibilityPage.TITLE + " " + reference));
        return "desk/eligibility";
    }

    @GetMapping("/cases/{reference}/clocks/{clock}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String why(
            @PathVariable String reference,
            @PathVariable String clock,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.open(reference, me);
        var reading = at.file().clocks().stream()
                .filter(each -> each.rule().id().value().equals(clock))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var view = ClockPage.of(reading, at);
        model.addAttribute("view", view);
        model.addAttribute(
                "page",
                frame.page(
                        request, view.clock().question() + " " + reading.rule().title() + ", " + reference));
        return "desk/clock";
    }
}
