package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import redress.journal.StreamId;
import redress.register.IndependentPerson;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.PoolList;
import redress.register.Register;

/** The independent people who can be asked to take part in cases. */
@Controller
@ConditionalOnWebApplication
class PoolPages {

    private static final int LINES = 50;

    private final RegisterCounter<IndependentPerson, PoolCommand, PoolEvent> counter;
    private final BeginningForm<IndependentPerson, PoolCommand, PoolEvent> joining;
    private final PoolList list;
    private final Desk desk;
    private final FormPages pages;
    private final PageFrame frame;

    PoolPages(
            Register<IndependentPerson, PoolCommand, PoolEvent> register,
            PoolList list,
            Desk desk,
            FormPages pages,
            PageFrame frame) {
        this.counter = new RegisterCounter<>(
                register,
                new RegisterManner<>(
                        PoolView.ROOT,
                        IndependentPerson::name,
                        PoolView::cases,
                        (known, me) -> false,
                        (known, me) -> List.of(),
                        new PoolTeller()),
                PoolForms.ALL,
                desk,
                pages);
        this.joining = PoolForms.joining(register);
        this.list = list;
        this.desk = desk;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/independent-people")
    @Needs(Permission.SEE_POOL)
    String list(
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var fields = PoolSearch.fields(list.skills());
        var typed = Form.sent(request.getParameterMap());
        var page = list.page(PoolSearch.wanted(fields, typed, desk.reviewDays()), Paths.readStream(after), LINES);
        var search = new RegisterPage.Search(PoolView.ROOT, fields, PoolSearch.read(fields, typed));
        model.addAttribute(
                "view", PoolView.list(page, search, page.next().map(last -> further(typed, last)), me, desk.today()));
        model.addAttribute(
                "page",
                frame.page(request, "Independent people")
                        .withError(search.form().isWrong()));
        return "desk/register";
    }

    /** The same question, from after this person on. */
    private static String further(Form typed, StreamId last) {
        return Stream.concat(
                        typed.typed().keySet().stream()
                                .filter(name -> !name.equals("after"))
                                .map(name -> encoded(name) + "=" + encoded(typed.value(name))),
                        Stream.of("after=" + last))
                .collect(Collectors.joining("&", PoolView.ROOT + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping("/independent-people/new")
    @Needs(Permission.KEEP_POOL)
    String ask(HttpServletRequest request, Model model) {
        return pages.show(joining.blank(desk), joining.title(), request, model);
    }

    @PostMapping("/independent-people/new")
    @Needs(Permission.KEEP_POOL)
    String join(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        return pages.take(
                joining.sent(typed, desk), joining.title(), exchange, filled -> joining.give(typed, filled, me, desk));
    }

    @GetMapping("/independent-people/{id}")
    @Needs(Permission.SEE_POOL)
    String show(
            @PathVariable String id, @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        var at = counter.open(id, me);
        model.addAttribute("view", PoolView.entry(at, counter.offered(at), counter.timeline(at)));
        model.addAttribute("page", frame.page(request, at.known().name()));
        return "desk/entry";
    }

    @GetMapping("/independent-people/{id}/{command}")
    @Needs(Permission.KEEP_POOL)
    String ask(
            @PathVariable String id,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        return counter.ask(id, command, me, request, model);
    }

    @PostMapping("/independent-people/{id}/{command}")
    @Needs(Permission.KEEP_POOL)
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
