package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redress.journal.Refusal;

/** Shows every form, and takes what was typed into it. Whatever comes of it, nothing typed is lost. */
@Component
@ConditionalOnWebApplication
class FormPages {

    private static final int UNPROCESSABLE = 422;

    private final PageFrame frame;

    FormPages(PageFrame frame) {
        this.frame = frame;
    }

    /** What came of a form that was filled in. */
    sealed interface Outcome {

        /** @param path the page that says so */
        record Done(String path, String sentence) implements Outcome {}

        /** @param field empty where it is the whole form that is refused */
        record Refused(String field, String sentence) implements Outcome {

            static Refused of(Refusal refusal) {
                return new Refused(refusal.field(), refusal.sentence());
            }
        }

        /** Somebody else was faster. @param now the form as it is asked now, with what they did */
        record Overtaken(FormPage now) implements Outcome {}

        /** What it was about is not there, or is not for this person. */
        record Unknown() implements Outcome {}
    }

    /** One request, and what is said back. */
    record Exchange(
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {

        Form typed() {
            return Form.sent(request.getParameterMap());
        }
    }

    /** @param title first in the title of the page */
    String show(FormPage view, String title, HttpServletRequest request, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(
                "page", frame.page(request, title).withError(view.form().isWrong()));
        return "desk/form";
    }

    /** @param give gives what was filled in to whoever decides */
    String take(FormPage asked, String title, Exchange exchange, Function<Filled, Outcome> give) {
        var typed = exchange.typed();
        return switch (Reading.of(asked.fields(), typed)) {
            case Reading.Faulty(var form) -> wrong(asked.with(form), title, exchange);
            case Reading.Complete(var filled) ->
                switch (give.apply(filled)) {
                    case Outcome.Done(var path, var sentence) -> {
                        exchange.redirect().addFlashAttribute(PageFrame.SUCCESS, sentence);
                        yield "redirect:" + path;
                    }
                    case Outcome.Refused(var field, var sentence) ->
                        wrong(
                                asked.with(typed.withError(place(asked.fields(), field, typed), sentence)),
                                title,
                                exchange);
                    case Outcome.Overtaken(var now) -> {
                        exchange.response().setStatus(HttpServletResponse.SC_CONFLICT);
                        yield show(now.with(typed), title, exchange.request(), exchange.model());
                    }
                    case Outcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
        };
    }

    /** Where on the page an error of this field belongs: an option asks in a name of its own what the command calls alike. */
    private static String place(List<Field> fields, String field, Form typed) {
        return field.isEmpty()
                ? FormPage.WHOLE
                : names(fields, typed)
                        .filter(name -> name.equals(field) || name.startsWith(field + "-"))
                        .findFirst()
                        .orElse(field);
    }

    private static Stream<String> names(List<Field> fields, Form typed) {
        return fields.stream().flatMap(field -> switch (field) {
            case Field.Words _, Field.Money _, Field.Day _ -> Stream.of(field.name());
            case Field.Choice it -> Stream.concat(Stream.of(it.name()), revealed(it.name(), it.options(), typed));
            case Field.Several it -> Stream.concat(Stream.of(it.name()), revealed(it.name(), it.options(), typed));
        });
    }

    private static Stream<String> revealed(String name, List<Option> options, Form typed) {
        return options.stream()
                .filter(option -> typed.values(name).contains(option.code()))
                .flatMap(option -> names(option.reveals(), typed));
    }

    private String wrong(FormPage view, String title, Exchange exchange) {
        exchange.response().setStatus(UNPROCESSABLE);
        return show(view, title, exchange.request(), exchange.model());
    }
}
