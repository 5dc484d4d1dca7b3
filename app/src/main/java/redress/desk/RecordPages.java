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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.Answer;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.desk.FormPages.Outcome;
import redress.journal.StreamId;

/** Recording what somebody told the council. */
@Controller
@ConditionalOnWebApplication
class RecordPages {

    /** Carries an identifier of the form, so that sending the same answers twice makes one case. */
    private static final String STREAM = "stream";

    private static final String TITLE = "Record a representation";

    private final Cases cases;
    private final Desk desk;
    private final FormPages pages;

    RecordPages(Cases cases, Desk desk, FormPages pages) {
        this.cases = cases;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/cases/new")
    @Needs(Permission.RECORD)
    String ask(HttpServletRequest request, Model model) {
        return pages.show(page(Reading.proposals(fields()), desk.streamOrNew("")), TITLE, request, model);
    }

    @PostMapping("/cases/new")
    @Needs(Permission.RECORD)
    String record(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var exchange = new FormPages.Exchange(request, response, model, redirect);
        var typed = exchange.typed();
        var form = desk.streamOrNew(typed.value(STREAM));
        return pages.take(
                page(typed, form),
                TITLE,
                exchange,
                filled -> outcome(desk.streamOf(form.toString(), filled), filled, me));
    }

    private Outcome outcome(StreamId stream, Filled filled, SignedIn me) {
        return switch (cases.begin(stream, reference -> RecordForm.command(reference, filled), desk.setting(me))) {
            case Answer.Done(var file) -> recorded(file.known().reference());
            case Answer.Conflict(var by, var when, var file) ->
                recorded(file.known().reference());
            case Answer.Refused(var refusal) -> Outcome.Refused.of(refusal);
            case Answer.Unknown() -> new Outcome.Unknown();
        };
    }

    private static Outcome recorded(CaseReference reference) {
        return new Outcome.Done(Paths.of(reference), "It is recorded. The reference is " + reference + ".");
    }

    private List<Field> fields() {
        return RecordForm.fields(desk.council(), cases.book(), desk.today());
    }

    private FormPage page(Form form, StreamId stream) {
        return new FormPage(
                "",
                TITLE,
                "/cases",
                "Back to the work list",
                "/cases/new",
                "Record",
                new Fact(STREAM, stream.toString()),
                fields(),
                form,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
