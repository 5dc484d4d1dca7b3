package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import redress.access.Needs;
import redress.access.SignedIn;
import redress.casework.ActionList;

/**
 * What is still to be done of all that the council undertook, across its cases. Anybody can be asked to do something, so
 * anybody who is signed in has the page; on it is what they may see, and what is theirs.
 */
@Controller
@ConditionalOnWebApplication
class ActionPages {

    private static final int LINES = 50;

    private final ActionList list;
    private final Desk desk;
    private final PageFrame frame;

    ActionPages(ActionList list, Desk desk, PageFrame frame) {
        this.list = list;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/actions")
    @Needs({})
    String show(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var chosen = Arrays.stream(ActionsView.Show.values())
                .filter(each -> each.code().equals(show))
                .findFirst()
                .orElse(ActionsView.Show.OPEN);
        var days = desk.actionDays();
        var page = list.page(chosen.filter(), me.staff(), me.sight(), days, PlaceInList.readAction(after), LINES);
        model.addAttribute("view", ActionsView.of(page, chosen, desk.words(), days));
        model.addAttribute("page", frame.page(request, "Actions: " + chosen.label()));
        return "desk/actions";
    }
}
