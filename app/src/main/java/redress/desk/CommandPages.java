package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
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
import redress.casework.Cases;
import redress.casework.Refusal;
import redress.journal.Actor;

/** Every command to a case as a form; which there are, and what each asks, is in {@link CommandForms}. */
@Controller
@ConditionalOnWebApplication
class CommandPages {

    private static final String SEQUENCE = "sequence";
    private static final int UNPROCESSABLE = 422;

    private final Cases cases;
    private final Desk desk;
    private final PageFrame frame;

    CommandPages(Cases cases, Desk desk, PageFrame frame) {
        this.cases = cases;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/cases/{reference}/{command}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String ask(
            @PathVariable String reference,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = open(reference, command, me);
        var asked = form(command, at);
        var form = Reading.proposals(asked.fields().apply(at));
        for (var chosen : Form.sent(request.getParameterMap()).typed().entrySet()) {
            form = form.with(chosen.getKey(), chosen.getValue().getFirst());
        }
        return show(asked, at, form, at.file().sequence(), Optional.empty(), request, model);
    }

    @PostMapping("/cases/{reference}/{command}")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    String give(
            @PathVariable String reference,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var at = open(reference, command, me);
        var asked = form(command, at);
        var typed = Form.sent(request.getParameterMap());
        var sequence = typed.number(SEQUENCE);
        return switch (Reading.of(asked.fields().apply(at), typed)) {
            case Reading.Faulty(var form) -> {
                response.setStatus(UNPROCESSABLE);
                yield show(asked, at, form, sequence, Optional.empty(), request, model);
            }
            case Reading.Complete(var filled) -> {
                var answer = cases.handle(
                        at.known().reference(), sequence, asked.command().apply(at, filled), desk.setting(me));
                yield switch (answer) {
                    case Answer.Done(var file) -> {
                        redirect.addFlashAttribute(PageFrame.SUCCESS, asked.done());
                        yield "redirect:" + Paths.of(file.known().reference());
                    }
                    case Answer.Refused(var refusal) -> {
                        response.setStatus(UNPROCESSABLE);
                        var form = refused(typed, refusal, filled);
                        yield show(asked, at, form, sequence, Optional.empty(), request, model);
                    }
                    case Answer.Conflict(var by, var when, var file) -> {
                        response.setStatus(HttpServletResponse.SC_CONFLICT);
                        var now = desk.at(file, me);
                        var clash = clash(now, by, when, sequence);
                        yield show(asked, now, typed, file.sequence(), Optional.of(clash), request, model);
                    }
                    case Answer.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
            }
        };
    }

    /** Somebody who may never give the command learns nothing of the case, not even whether there is one. */
    private AtHand open(String reference, String command, SignedIn me) {
        CommandForms.ofAnyCase(command).ifPresent(form -> me.mustHave(form.permission()));
        return desk.open(reference, me);
    }

    private static CommandForm form(String name, AtHand at) {
        var form = CommandForms.find(name, at).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        at.me().mustHave(form.permission());
        return form;
    }

    private static Form refused(Form typed, Refusal refusal, Filled filled) {
        return typed.withRefusal(new Refusal(refusal.code(), CommandForm.fieldOf(refusal, filled), refusal.sentence()));
    }

    private static FormPage.Clash clash(AtHand now, Actor by, Instant when, int seen) {
        var who = by.name().equals(now.me().username()) ? "You" : now.staff().name(by);
        return FormPage.Clash.of(
                who + " changed this case on " + Say.moment(when, now.council().timeZone()),
                Timeline.of(now.file().events(), now.words()),
                seen);
    }

    private String show(
            CommandForm asked,
            AtHand at,
            Form form,
            int sequence,
            Optional<FormPage.Clash> clash,
            HttpServletRequest request,
            Model model) {
        var path = Paths.of(at.known().reference());
        var reference = at.known().reference().value();
        var barred = clash.isPresent() || form.isWrong()
                ? Optional.<String>empty()
                : asked.refusedWhole(at).map(Refusal::sentence);
        model.addAttribute(
                "view",
                new FormPage(
                        "Case " + reference,
                        asked.title(),
                        path,
                        "Back to the case",
                        path + "/" + asked.name(),
                        asked.button(),
                        new Fact(SEQUENCE, String.valueOf(sequence)),
                        asked.fields().apply(at),
                        form,
                        asked.name().equals("sign") ? CaseView.of(at).elements() : List.of(),
                        clash,
                        barred));
        model.addAttribute(
                "page",
                frame.page(request, asked.title() + ", case " + reference).withError(form.isWrong()));
        return "desk/form";
    }
}
