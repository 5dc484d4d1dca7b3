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
import redress.casework.ReferralAnswer;
import redress.casework.Referrals;
import redress.journal.Refusal;

/** Every command to a referral as a form; which there are, and what each asks, is in {@link ReferralForms}. */
@Controller
@ConditionalOnWebApplication
class ReferralCommandPages {

    private static final String SEQUENCE = "sequence";
    private static final int UNPROCESSABLE = 422;

    private final Referrals referrals;
    private final Desk desk;
    private final PageFrame frame;

    ReferralCommandPages(Referrals referrals, Desk desk, PageFrame frame) {
        this.referrals = referrals;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/ombudsman/{referral}/{command}")
    @Needs(Permission.HANDLE)
    String ask(
            @PathVariable String referral,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var asked = form(command);
        var at = desk.openReferral(referral, me);
        var form = Reading.proposals(asked.fields().apply(at));
        for (var chosen : Form.sent(request.getParameterMap()).typed().entrySet()) {
            form = form.with(chosen.getKey(), chosen.getValue().getFirst());
        }
        return show(asked, at, form, at.file().sequence(), Optional.empty(), request, model);
    }

    @PostMapping("/ombudsman/{referral}/{command}")
    @Needs(Permission.HANDLE)
    String give(
            @PathVariable String referral,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var asked = form(command);
        var at = desk.openReferral(referral, me);
        var typed = Form.sent(request.getParameterMap());
        var sequence = typed.number(SEQUENCE);
        return switch (Reading.of(asked.fields().apply(at), typed)) {
            case Reading.Faulty(var form) -> {
                response.setStatus(UNPROCESSABLE);
                yield show(asked, at, form, sequence, Optional.empty(), request, model);
            }
            case Reading.Complete(var filled) -> {
                var given = asked.command().apply(at, filled);
                yield switch (referrals.handle(at.file().stream(), sequence, given, desk.setting(me))) {
                    case ReferralAnswer.Done(var file) -> {
                        redirect.addFlashAttribute(PageFrame.SUCCESS, asked.done());
                        yield "redirect:" + Paths.of(file.stream());
                    }
                    case ReferralAnswer.Refused(var refusal) -> {
                        response.setStatus(UNPROCESSABLE);
                        yield show(asked, at, typed.withRefusal(refusal), sequence, Optional.empty(), request, model);
                    }
                    case ReferralAnswer.Conflict(var by, var when, var file) -> {
                        response.setStatus(HttpServletResponse.SC_CONFLICT);
                        var now = desk.at(file, me);
                        var who = by.name().equals(me.username())
                                ? "You"
                                : now.words().staff().name(by);
                        var clash = FormPage.Clash.of(
                                who + " changed this referral on "
                                        + Say.moment(when, now.council().timeZone()),
                                ReferralTold.timeline(file, now.words()),
                                sequence);
                        yield show(asked, now, typed, file.sequence(), Optional.of(clash), request, model);
                    }
                    case ReferralAnswer.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
            }
        };
    }

    private static ReferralForm form(String name) {
        return ReferralForms.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            ReferralForm asked,
            ReferralAtHand at,
            Form form,
            int sequence,
            Optional<FormPage.Clash> clash,
            HttpServletRequest request,
            Model model) {
        var name = "Referral " + at.known().reference();
        var barred = clash.isPresent() || form.isWrong()
                ? Optional.<String>empty()
                : asked.refusedWhole(at).map(Refusal::sentence);
        model.addAttribute(
                "view",
                new FormPage(
                        name,
                        asked.title(),
                        at.path(),
                        "Back to the referral",
                        at.path() + "/" + asked.name(),
                        asked.button(),
                        new Fact(SEQUENCE, String.valueOf(sequence)),
                        asked.fields().apply(at),
                        form,
                        List.of(),
                        clash,
                        barred));
        model.addAttribute(
                "page", frame.page(request, asked.title() + ", " + name).withError(form.isWrong()));
        return "desk/form";
    }
}
