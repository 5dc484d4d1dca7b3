package redress.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import redress.access.ForEverybody;

/** What somebody reads when a page cannot be shown: what happened, what it means for their work, what to do. */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    /** @param sentences a paragraph each */
    record Said(String heading, List<String> sentences) {}

    private final PageFrame frame;
    private final Clock clock;

    ErrorPages(PageFrame frame, Clock clock) {
        this.frame = frame;
        this.clock = clock;
    }

    @RequestMapping("/error")
    @ForEverybody
    ModelAndView say(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var tooOld = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof CsrfException;
        var said = tooOld ? openTooLong() : said(status);
        var view = new ModelAndView(
                "desk/error",
                Map.of(
                        "page", frame.page(request, said.heading()),
                        "heading", said.heading(),
                        "sentences", said.sentences(),
                        "status", status));
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }

    private static Said openTooLong() {
        return new Said(
                "This page was open for too long",
                List.of(
                        "Nothing was saved.",
                        "Use your browser's back button and copy what you typed. Then reload the page, sign in if you are"
                                + " asked to, and send it again."));
    }

    private Said said(int status) {
        return switch (status) {
            case 403 ->
                new Said(
                        "You cannot open this page",
                        List.of(
                                "Your role does not allow it.",
                                "If you need it for your work, ask whoever looks after accounts in your council."));
            case 404 ->
                new Said(
                        "Page not found",
                        List.of(
                                "If you typed the web address, check it is correct.",
                                "If you pasted it, check you copied all of it.",
                                "A case that is not yours to see is not shown either."));
            case 400, 405, 406, 415 ->
                new Said(
                        "We could not understand this request",
                        List.of("Nothing was saved.", "Go back to the page before, reload it and try again."));
            case 413 ->
                new Said(
                        "That was too much at once",
                        List.of("Nothing was saved.", "Send less than 64 megabytes at a time."));
            case 503 ->
                new Said("The service is not available", List.of("Nothing was saved.", "Try again in a few minutes."));
            default ->
                new Said(
                        "There is a problem with the service",
                        List.of(
                                "What you just sent may not have been saved: look before you send it again.",
                                "If it happens again, tell whoever looks after the system that it was at %s."
                                        .formatted(TIME.format(LocalDateTime.now(clock)))));
        };
    }
}
