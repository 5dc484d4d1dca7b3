package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.Answer;
import redress.casework.Cases;
import redress.journal.StreamId;

/** Recording what somebody told the council. */
@Controller
@ConditionalOnWebApplication
class RecordPages {

    /** Carries the identifier of the case that the form will make, so that sending it twice makes one. */
    private static final String STREAM = "stream";

    private final Cases cases;
    private final Desk desk;
    private final PageFrame frame;
    private final Clock clock;

    RecordPages(Cases cases, Desk desk, PageFrame frame, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/cases/new")
    @Needs(Permission.RECORD)
    String ask(HttpServletRequest request, Model model) {
        return show(Reading.proposals(fields()), newStream(), request, model);
    }

    @PostMapping("/cases/new")
    @Needs(Permission.RECORD)
    String record(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var typed = Form.sent(request.getParameterMap());
        var stream = stream(typed.value(STREAM));
        return switch (Reading.of(fields(), typed)) {
            case Reading.Faulty(var form) -> wrong(form, stream, request, response, model);
            case Reading.Complete(var filled) -> {
                var command = RecordForm.command(cases.nextReference(desk.today()), filled);
                yield switch (cases.begin(stream, command, desk.setting(me))) {
                    case Answer.Done(var file) ->
                        recorded(
                                file.known().reference().value(),
                                Paths.of(file.known().reference()),
                                redirect);
                    case Answer.Conflict(var by, var when, var file) ->
                        recorded(
                                file.known().reference().value(),
                                Paths.of(file.known().reference()),
                                redirect);
                    case Answer.Refused(var refusal) ->
                        wrong(typed.withRefusal(refusal), stream, request, response, model);
                    case Answer.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
            }
        };
    }

    private static String recorded(String reference, String path, RedirectAttributes redirect) {
        redirect.addFlashAttribute(PageFrame.SUCCESS, "It is recorded. The reference is " + reference + ".");
        return "redirect:" + path;
    }

    private StreamId newStream() {
        return Cases.newStream(clock.instant(), UUID.randomUUID());
    }

    private StreamId stream(String text) {
        try {
            return new StreamId(UUID.fromString(text));
        } catch (IllegalArgumentException broken) {
            return newStream();
        }
    }

    private List<Field> fields() {
        return RecordForm.fields(desk.council(), desk.today());
    }

    private String wrong(
            Form form, StreamId stream, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(form, stream, request, model);
    }

    private String show(Form form, StreamId stream, HttpServletRequest request, Model model) {
        model.addAttribute(
                "view",
                new FormPage(
                        "",
                        "Record a representation",
                        "/cases",
                        "Back to the work list",
                        "/cases/new",
                        "Record",
                        new Fact(STREAM, stream.toString()),
                        fields(),
                        form,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        model.addAttribute(
                "page", frame.page(request, "Record a representation").withError(form.isWrong()));
        return "desk/form";
    }
}
