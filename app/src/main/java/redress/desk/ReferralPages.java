package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
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

/** The referrals to Ombudsmen, each of them, and why their dates are what they are. */
@Controller
@ConditionalOnWebApplication
class ReferralPages {

    private static final int LINES = 200;
    private static final int LATEST = 50;

    private final ReferralList list;
    private final Desk desk;
    private final PageFrame frame;

    ReferralPages(ReferralList list, Desk desk, PageFrame frame) {
        this.list = list;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/ombudsman")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String list(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        model.addAttribute(
                "view",
                ReferralsPage.of(
                        list.open(me.sight(), LINES),
                        list.undone(me.sight(), LINES),
                        list.decided(me.sight(), LATEST),
                        desk.words(),
                        desk.today()));
        model.addAttribute("page", frame.page(request, "Ombudsman"));
        return "desk/referrals";
    }

    @GetMapping("/ombudsman/{referral}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String show(
            @PathVariable String referral,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var page = ReferralView.of(desk.openReferral(referral, me));
        model.addAttribute("view", page);
        model.addAttribute("page", frame.page(request, "Referral " + page.reference() + ", " + page.ombudsman()));
        return "desk/referral";
    }

    @GetMapping("/ombudsman/{referral}/clocks/{clock}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String why(
            @PathVariable String referral,
            @PathVariable String clock,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.openReferral(referral, me);
        var chosen = at.file().clocks().stream()
                .filter(each -> each.id().equals(clock))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var view = ReferralClockView.why(chosen, at);
        model.addAttribute("view", view);
        model.addAttribute(
                "page",
                frame.page(
                        request,
                        view.clock().question() + " " + chosen.title() + ", "
                                + at.known().reference()));
        return "desk/clock";
    }
}
