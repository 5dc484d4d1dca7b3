package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redress.access.Demonstration;
import redress.access.ForEverybody;
import redress.access.RoleOfStaff;
import redress.organisation.Council;
import redress.organisation.Organisation;

/** The page for signing in; the door itself is in {@code redress.access}. */
@Controller
@ConditionalOnWebApplication
class SignInPage {

    private final PageFrame frame;
    private final Organisation organisation;
    private final Demonstration demonstration;

    SignInPage(PageFrame frame, Organisation organisation, Demonstration demonstration) {
        this.frame = frame;
        this.organisation = organisation;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    @ForEverybody
    ModelAndView ask(
            HttpServletRequest request,
            @RequestParam(name = "signed-out") Optional<String> signedOut,
            @RequestParam Optional<String> again) {
        var note = signedOut
                .map(any -> "You have signed out.")
                .or(() -> again.map(any -> "This page was open for too long. Sign in again."));
        return page(request, Form.blank(), note);
    }

    /** Reached only from the door, when it let nobody in. What was wrong is not said, so that guessing teaches nothing. */
    @PostMapping("/sign-in/again")
    @ForEverybody
    ModelAndView askAgain(HttpServletRequest request, @RequestParam(defaultValue = "") String username) {
        var tooMany = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
        var form = Form.blank()
                .with("username", username)
                .withError(
                        "username",
                        tooMany
                                ? "There were too many attempts to sign in. Wait 15 minutes, then try again"
                                : "Enter a username and password that belong together");
        var page = page(request, form, Optional.empty());
        page.setStatus(tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(HttpServletRequest request, Form form, Optional<String> note) {
        return new ModelAndView(
                "desk/sign-in",
                Map.of(
                        "page", frame.page(request, "Sign in").withError(form.isWrong()),
                        "form", form,
                        "note", note,
                        "samples", samples(),
                        "password", demonstration.password()));
    }

    private List<Sample> samples() {
        return demonstration.running()
                ? organisation.council().map(Council::staff).orElse(List.of()).stream()
                        .map(member -> new Sample(member.username(), member.name(), label(member.role())))
                        .toList()
                : List.of();
    }

    private static String label(String code) {
        return Arrays.stream(RoleOfStaff.values())
                .filter(role -> role.code().equals(code))
                .map(RoleOfStaff::label)
                .findFirst()
                .orElse(code);
    }
}
