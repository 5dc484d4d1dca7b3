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
import redress.casework.ReferralAnswer;
import redress.casework.Referrals;
import redress.desk.FormPages.Outcome;
import redress.journal.Actor;
import redress.journal.Refusal;

/** Every command to a referral as a form; which there are, and what each asks, is in {@link ReferralForms}. */
@Controller
@ConditionalOnWebApplication
class ReferralCommandPages {

    private static final String SEQUENCE = "sequence";

    private final Referrals referrals;
    private final Desk desk;
    private final FormPages pages;

    ReferralCommandPages(Referrals referrals, Desk desk, FormPages pages) {
        this.referrals = referrals;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/ombudsman/{referral}/{command}")
    @Needs(Permission.HANDLE)
    String ask(
            @PathVariable String referral,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var asked = form(command, me);
        var at = desk.openReferral(referral, me);
        var form = Reading.proposals(asked.fields().apply(at)).chosenIn(request.getParameterMap());
        return pages.show(
                page(asked, at, form, at.file().sequence(), Optional.empty()), title(asked, at), request, model);
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
        var asked = form(command, me);
        var at = desk.openReferral(referral, me);
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        var sequence = typed.number(SEQUENCE);
        return pages.take(
                page(asked, at, typed, sequence, Optional.empty()),
                title(asked, at),
                exchange,
                filled -> outcome(asked, at, filled, sequence, typed));
    }

    private Outcome outcome(ReferralForm asked, ReferralAtHand at, Filled filled, int sequence, Form typed) {
        var given = asked.command().apply(at, filled);
        return switch (referrals.handle(at.file().stream(), sequence, given, desk.setting(at.me()))) {
            case ReferralAnswer.Done(var file) -> new Outcome.Done(Paths.of(file.stream()), asked.done());
            case ReferralAnswer.Refused(var refusal) -> Outcome.Refused.of(refusal);
            case ReferralAnswer.Conflict(var by, var when, var file) -> {
                var now = desk.at(file, at.me());
                yield new Outcome.Overtaken(
                        page(asked, now, typed, file.sequence(), Optional.of(clash(now, by, when, sequence))));
            }
            case ReferralAnswer.Unknown() -> new Outcome.Unknown();
        };
    }

    private static ReferralForm form(String name, SignedIn me) {
        var form = ReferralForms.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        me.mustHave(form.permission());
        return form;
    }

    private static FormPage.Clash clash(ReferralAtHand now, Actor by, Instant when, int seen) {
        return FormPage.Clash.of(
                now.words().staff().nameOrYou(by, now.me()) + " changed this referral on "
                        + Say.moment(when, now.council().timeZone()),
                ReferralTold.timeline(now.file(), now.words()),
                seen);
    }

    private static String name(ReferralAtHand at) {
        return "Referral " + at.known().reference();
    }

    private static String title(ReferralForm asked, ReferralAtHand at) {
        return asked.title() + ", " + name(at);
    }

    private static FormPage page(
            ReferralForm asked, ReferralAtHand at, Form form, int sequence, Optional<FormPage.Clash> clash) {
        var barred = clash.isPresent() || form.isWrong()
                ? Optional.<String>empty()
                : asked.refusedWhole(at).map(Refusal::sentence);
        return new FormPage(
                name(at),
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
                barred);
    }
}
