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

/** Telling, from a case, that somebody went to an Ombudsman: it begins a referral, or adds the case to one that is known. */
@Controller
@ConditionalOnWebApplication
class TellPages {

    private static final Refusal NO_REFERENCE = new Refusal(
            "no-reference",
            "reference",
            "Enter the Ombudsman’s reference with letters or figures, 40 characters at most");

    private final Referrals referrals;
    private final Desk desk;
    private final PageFrame frame;

    TellPages(Referrals referrals, Desk desk, PageFrame frame) {
        this.referrals = referrals;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/cases/{reference}/ombudsman")
    @Needs(Permission.HANDLE)
    String ask(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.open(reference, me);
        return show(at, Reading.proposals(TellForm.fields(at)), request, model);
    }

    @PostMapping("/cases/{reference}/ombudsman")
    @Needs(Permission.HANDLE)
    String tell(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var at = desk.open(reference, me);
        var typed = Form.sent(request.getParameterMap());
        return switch (Reading.of(TellForm.fields(at), typed)) {
            case Reading.Faulty(var form) -> wrong(at, form, request, response, model);
            case Reading.Complete(var filled) ->
                switch (TellForm.command(at, filled)
                        .map(command -> referrals.tell(command, desk.setting(me)))
                        .orElseGet(() -> new ReferralAnswer.Refused(NO_REFERENCE))) {
                    case ReferralAnswer.Done(var file) -> {
                        redirect.addFlashAttribute(
                                PageFrame.SUCCESS,
                                file.sequence() == 1
                                        ? "The referral is recorded."
                                        : "This referral was known already, and is about this case as well.");
                        yield "redirect:" + Paths.of(file.stream());
                    }
                    case ReferralAnswer.Refused(var refusal) ->
                        wrong(at, typed.withRefusal(refusal), request, response, model);
                    case ReferralAnswer.Conflict _, ReferralAnswer.Unknown _ ->
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
        };
    }

    private String wrong(AtHand at, Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(at, form, request, model);
    }

    private String show(AtHand at, Form form, HttpServletRequest request, Model model) {
        var name = "case " + at.known().reference();
        model.addAttribute(
                "view",
                new FormPage(
                        Say.sentence(name),
                        TellForm.TITLE,
                        Paths.of(at.known().reference()),
                        "Back to the case",
                        TellForm.path(at),
                        "Save the referral",
                        new Fact("case", at.known().reference().value()),
                        TellForm.fields(at),
                        form,
                        List.of(),
                        Optional.empty(),
                        TellForm.barred(at)));
        model.addAttribute(
                "page", frame.page(request, TellForm.TITLE + ", " + name).withError(form.isWrong()));
        return "desk/form";
    }
}
