package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.ActionList;
import redress.casework.CaseList;
import redress.casework.CaseReference;
import redress.casework.SightCondition;
import redress.register.ReviewsDue;

/** The open cases, the one that is due first at the top. */
@Controller
@ConditionalOnWebApplication
class WorkListPages {

    private static final int LINES = 50;

    private static final String REFERENCE = "reference";

    private final CaseList list;
    private final ActionList actions;
    private final ReviewsDue reviews;
    private final Desk desk;
    private final PageFrame frame;

    WorkListPages(CaseList list, ActionList actions, ReviewsDue reviews, Desk desk, PageFrame frame) {
        this.list = list;
        this.actions = actions;
        this.reviews = reviews;
        this.desk = desk;
        this.frame = frame;
    }

    /** The first page that somebody has, by what they may do. */
    @GetMapping("/")
    @Needs({})
    String start(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        if (me.may(Permission.SEE_CASES) || me.may(Permission.SEE_OWN_CASES)) {
            return "redirect:/cases";
        }
        if (me.may(Permission.REPORT)) {
            return "redirect:/reports";
        }
        model.addAttribute("page", frame.page(request, "No pages for your role"));
        return "desk/nothing";
    }

    @GetMapping("/cases")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String show(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            @RequestParam Optional<String> reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = Form.sent(request.getParameterMap());
        var found = found(typed.value(REFERENCE), me);
        if (found.isPresent()) {
            return "redirect:" + Paths.of(found.orElseThrow());
        }
        var asked = reference.isPresent() ? notFound(typed) : Form.blank();
        if (asked.isWrong()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("find", asked);
        var offered = me.may(Permission.SEE_CASES) ? List.of(WorkList.Show.values()) : List.of(WorkList.Show.MINE);
        var chosen = WorkList.Show.find(show)
                .filter(offered::contains)
                .orElse(me.may(Permission.SEE_CASES) ? WorkList.Show.ALL : WorkList.Show.MINE);
        var page = list.page(chosen.filter(), me.staff(), me.sight(), PlaceInList.read(after), LINES);
        model.addAttribute("view", WorkList.of(page, chosen, offered, desk.words(), desk.today()));
        model.addAttribute(
                "reminders",
                Stream.of(reminders(me, offered), reviews(me))
                        .flatMap(List::stream)
                        .toList());
        model.addAttribute(
                "page", frame.page(request, "Work list: " + chosen.label()).withError(asked.isWrong()));
        return "desk/list";
    }

    /** The case that is meant, open or closed, where it may be seen. */
    private Optional<CaseReference> found(String typed, SignedIn me) {
        var meant = TypedReference.read(typed);
        var seen = desk.seen(meant.stream().map(CaseReference::value).toList(), me);
        return meant.stream().filter(each -> seen.contains(each.value())).findFirst();
    }

    /** Of a case that may not be seen nothing else is said than of one that is not there. */
    private static Form notFound(Form typed) {
        return typed.withError(
                REFERENCE,
                typed.given(REFERENCE).isPresent()
                        ? "There is no case with this reference that you can open. Check the reference"
                        : "Enter the reference of the case");
    }

    private List<CasePage.Action> reminders(SignedIn me, List<WorkList.Show> offered) {
        return Reminders.of(
                actions.counts(me.staff(), me.sight(), desk.actionDays(), me.may(Permission.HANDLE)),
                desk.council().actionLimits(),
                list.reviewsDue(me.staff(), me.sight(), desk.today(), me.may(Permission.HANDLE)),
                offered.contains(WorkList.Show.STANDING) ? WorkList.Show.STANDING : WorkList.Show.MINE);
    }

    private List<CasePage.Action> reviews(SignedIn me) {
        var keeper = new ReviewsDue.Keeper(
                me.may(Permission.SEE_CONDUCT), me.may(Permission.KEEP_POOL), SightCondition.concerning(me.sight()));
        return ReviewReminders.of(
                reviews.counts(desk.reviewDays(), keeper), desk.council().actionLimits());
    }
}
