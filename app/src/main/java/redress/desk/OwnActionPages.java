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
import redress.access.SignedIn;
import redress.casework.OwnActions;
import redress.casework.OwnActions.Found;
import redress.casework.OwnActions.Given;
import redress.desk.FormPages.Outcome;
import redress.journal.StreamId;

/**
 * An action for whoever does it or answers for it, whatever their role, and the form with which they record it as done. For
 * anybody else it is not there.
 */
@Controller
@ConditionalOnWebApplication
class OwnActionPages {

    private static final String TITLE = "Record that an action was done";

    private final OwnActions actions;
    private final Desk desk;
    private final FormPages pages;
    private final PageFrame frame;

    OwnActionPages(OwnActions actions, Desk desk, FormPages pages, PageFrame frame) {
        this.actions = actions;
        this.desk = desk;
        this.pages = pages;
        this.frame = frame;
    }

    /** Which action an address names. */
    private record Address(StreamId stream, int number) {

        static Address read(String stream, String number) {
            return Paths.readStream(stream)
                    .flatMap(known -> Paths.readNumber(number).map(one -> new Address(known, one)))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }

    @GetMapping("/actions/{stream}/{number}")
    @Needs({})
    String show(
            @PathVariable String stream,
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var view = view(Address.read(stream, number), me);
        model.addAttribute("view", view);
        model.addAttribute("page", frame.page(request, "Action, " + view.caption()));
        return "desk/own-action";
    }

    @GetMapping("/actions/{stream}/{number}/done")
    @Needs({})
    String ask(
            @PathVariable String stream,
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var address = Address.read(stream, number);
        var asked = form(address, view(address, me));
        return pages.show(asked.with(Reading.proposals(asked.fields())), title(asked), request, model);
    }

    @PostMapping("/actions/{stream}/{number}/done")
    @Needs({})
    String give(
            @PathVariable String stream,
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var address = Address.read(stream, number);
        var asked = form(address, view(address, me));
        return pages.take(
                asked,
                title(asked),
                new FormPages.Exchange(request, response, model, redirect),
                filled -> outcome(
                        actions.done(
                                address.stream(),
                                address.number(),
                                me.staff(),
                                filled.day("on"),
                                filled.words("evidence"),
                                desk.setting(me)),
                        asked));
    }

    private static Outcome outcome(Given given, FormPage asked) {
        return switch (given) {
            case Given.Done() -> new Outcome.Done(asked.back(), "The action is done.");
            case Given.Refused(var refusal) ->
                new Outcome.Refused(
                        asked.fields().stream().anyMatch(field -> field.name().equals(refusal.field()))
                                ? refusal.field()
                                : "",
                        refusal.sentence());
            case Given.Unknown() -> new Outcome.Unknown();
        };
    }

    private OwnActionView view(Address address, SignedIn me) {
        return actions.find(address.stream(), address.number(), me.staff())
                .map(found -> switch (found) {
                    case Found.OfCase(var file, var action) -> OwnActionView.of(action, desk.at(file, me));
                    case Found.OfReferral(var file, var recommendation) ->
                        OwnActionView.of(recommendation, desk.at(file, me));
                })
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String title(FormPage asked) {
        return asked.title() + ", " + asked.caption();
    }

    private FormPage form(Address address, OwnActionView view) {
        return new FormPage(
                view.caption(),
                TITLE,
                Paths.ofAction(address.stream(), address.number()),
                "Back to the action",
                OwnActionView.form(address.stream(), address.number()),
                "Save",
                new Fact("action", String.valueOf(address.number())),
                List.of(
                        Field.Words.lines("evidence", "What shows that it was done?", 4)
                                .hint("The action: " + view.action().what())
                                .required("Write what shows that it was done"),
                        Field.Day.of("on", "When was it done?", "date it was done")
                                .proposing(desk.today())),
                Form.blank(),
                List.of(),
                Optional.empty(),
                view.record().isPresent()
                        ? Optional.empty()
                        : Optional.of("It is done or dropped already, and nothing more can be recorded of it."));
    }
}
