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
import redress.desk.FormPages.Outcome;
import redress.journal.Actor;
import redress.journal.Refusal;

/** Every command to a case as a form; which there are, and what each asks, is in {@link CommandForms}. */
@Controller
@ConditionalOnWebApplication
class CommandPages {

    private static final String SEQUENCE = "sequence";

    private final Cases cases;
    private final Desk desk;
    private final FormPages pages;

    CommandPages(Cases cases, Desk desk, FormPages pages) {
        this.cases = cases;
        this.desk = desk;
        this.pages = pages;
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
        var form = Reading.proposals(asked.fields().apply(at)).chosenIn(request.getParameterMap());
        return pages.show(
                page(asked, at, form, at.file().sequence(), Optional.empty()), title(asked, at), request, model);
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
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        var sequence = typed.number(SEQUENCE);
        return pages.take(
                page(asked, at, typed, sequence, Optional.empty()),
                title(asked, at),
                exchange,
                filled -> outcome(asked, at, filled, sequence, typed));
    }

    private Outcome outcome(CommandForm asked, AtHand at, Filled filled, int sequence, Form typed) {
        var command = asked.command().apply(at, filled);
        return switch (cases.handle(at.known().reference(), sequence, command, desk.setting(at.me()))) {
            case Answer.Done(var file) ->
                new Outcome.Done(
                        at.me().sight().covers(file.known())
                                ? Paths.of(file.known().reference())
                                : "/cases",
                        asked.done());
            case Answer.Refused(var refusal) ->
                new Outcome.Refused(CommandForm.fieldOf(refusal, filled), refusal.sentence());
            case Answer.Conflict(var by, var when, var file) -> {
                var now = desk.at(file, at.me());
                yield new Outcome.Overtaken(
                        page(asked, now, typed, file.sequence(), Optional.of(clash(now, by, when, sequence))));
            }
            case Answer.Unknown() -> new Outcome.Unknown();
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

    private static FormPage.Clash clash(AtHand now, Actor by, Instant when, int seen) {
        return FormPage.Clash.of(
                now.staff().nameOrYou(by, now.me()) + " changed this case on "
                        + Say.moment(when, now.council().timeZone()),
                Timeline.of(now.events(), now.words()),
                seen);
    }

    private static String title(CommandForm asked, AtHand at) {
        return asked.title() + ", case " + at.known().reference();
    }

    private static FormPage page(
            CommandForm asked, AtHand at, Form form, int sequence, Optional<FormPage.Clash> clash) {
        var path = Paths.of(at.known().reference());
        var barred = clash.isPresent() || form.isWrong()
                ? Optional.<String>empty()
                : asked.refusedWhole(at).map(Refusal::sentence);
        return new FormPage(
                "Case " + at.known().reference(),
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
                barred,
                Warnings.of(asked, at),
                EligibilityLink.from(asked, at));
    }
}
