package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.OmbudsmanReference;
import redress.casework.ReferralAnswer;
import redress.casework.ReferralList;
import redress.casework.Referrals;
import redress.desk.FormPages.Outcome;

/** Telling, from a case, that somebody went to an Ombudsman: it begins a referral, or adds the case to one that is known. */
@Controller
@ConditionalOnWebApplication
class TellPages {

    private final Referrals referrals;
    private final ReferralList list;
    private final Desk desk;
    private final FormPages pages;

    TellPages(Referrals referrals, ReferralList list, Desk desk, FormPages pages) {
        this.referrals = referrals;
        this.list = list;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/cases/{reference}/ombudsman")
    @Needs(Permission.HANDLE)
    String ask(
            @PathVariable String reference,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var at = desk.open(reference, me);
        var asked = TellForm.fields(at, unmatched(at));
        return pages.show(page(at, asked, Reading.proposals(asked)), title(at), request, model);
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
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var unmatched = unmatched(at);
        return pages.take(
                page(at, TellForm.fields(at, unmatched), exchange.typed()),
                title(at),
                exchange,
                filled -> TellForm.contradicted(unmatched, filled)
                        .<Outcome>map(Outcome.Refused::of)
                        .orElseGet(() -> outcome(at, filled)));
    }

    /** What an old register told of this case, which may be what is told now. */
    private List<OmbudsmanReferralNotified> unmatched(AtHand at) {
        var numbers = list.onlyInRegister(at.known().reference());
        return at.known().handling().referrals().stream()
                .filter(told -> numbers.contains(told.referral()))
                .toList();
    }

    private Outcome outcome(AtHand at, Filled filled) {
        var told = TellForm.command(at, filled)
                .map(command -> referrals.tell(command, desk.setting(at.me())))
                .orElseGet(() -> new ReferralAnswer.Refused(OmbudsmanReference.UNREADABLE));
        return switch (told) {
            case ReferralAnswer.Done(var file) ->
                new Outcome.Done(
                        Paths.of(file.stream()),
                        file.sequence() == 1 || file.known().cases().size() == 1
                                ? "The referral is recorded."
                                : "This referral was known already, and is about this case as well.");
            case ReferralAnswer.Refused(var refusal) -> Outcome.Refused.of(refusal);
            case ReferralAnswer.Conflict _, ReferralAnswer.Unknown _ -> new Outcome.Unknown();
        };
    }

    private static String name(AtHand at) {
        return "case " + at.known().reference();
    }

    private static String title(AtHand at) {
        return TellForm.TITLE + ", " + name(at);
    }

    private static FormPage page(AtHand at, List<Field> asked, Form form) {
        return new FormPage(
                Say.sentence(name(at)),
                TellForm.TITLE,
                Paths.of(at.known().reference()),
                "Back to the case",
                TellForm.path(at),
                "Save the referral",
                new Fact("case", at.known().reference().value()),
                asked,
                form,
                List.of(),
                Optional.empty(),
                TellForm.barred(at));
    }
}
