package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.organisation.Council;
import redress.organisation.Organisation;

/** Makes what stands around the content of every page. */
@Component
@ConditionalOnWebApplication
public class PageFrame {

    /**
     * The name under which a page that redirects leaves a sentence for the next one:
     * {@code redirect.addFlashAttribute(PageFrame.SUCCESS, "Complaint acknowledged")}.
     */
    public static final String SUCCESS = "success";

    private static final String UI = "/assets/ui/";

    private final Organisation organisation;
    private final ResourceUrlProvider resources;
    private final boolean sample;

    PageFrame(
            Organisation organisation, ResourceUrlProvider resources, @Value("${redress.demo:false}") boolean sample) {
        this.organisation = organisation;
        this.resources = resources;
        this.sample = sample;
    }

    /** @param title what this page is, in sentence case */
    public Page page(HttpServletRequest request, String title) {
        var council = organisation.council();
        var person = signedIn();
        return new Page(
                title,
                council.map(Council::name).orElse("Redress"),
                person,
                csrf(request),
                person.map(known -> navigation(known, request.getRequestURI())).orElse(List.of()),
                sample,
                false,
                success(request),
                assets(council));
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Asking for the token here, before a byte of the page is sent, lets it still begin a session. */
    private static Page.Csrf csrf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .map(token -> new Page.Csrf(token.getParameterName(), token.getToken()))
                .orElse(new Page.Csrf("_csrf", ""));
    }

    private static List<Page.NavigationItem> navigation(SignedIn person, String path) {
        var seesCases = person.may(Permission.SEE_CASES) || person.may(Permission.SEE_OWN_CASES);
        var recording = path.equals("/cases/new");
        return Stream.of(
                        item("Work list", "/cases", seesCases, !recording && within("/cases", path)),
                        item("Actions", "/actions", true, within("/actions", path)),
                        item("Record", "/cases/new", person.may(Permission.RECORD), recording),
                        item("Ombudsman", "/ombudsman", person.may(Permission.SEE_CASES), within("/ombudsman", path)),
                        item("Reports", "/reports", person.may(Permission.REPORT), within("/reports", path)),
                        item("Conduct", "/conduct", person.may(Permission.SEE_CONDUCT), within("/conduct", path)),
                        item(
                                "Independent people",
                                "/independent-people",
                                person.may(Permission.SEE_POOL),
                                within("/independent-people", path) || within("/budget", path)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Page.NavigationItem> item(String label, String href, boolean shown, boolean current) {
        return shown ? Optional.of(new Page.NavigationItem(label, href, current)) : Optional.empty();
    }

    private static boolean within(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static Optional<String> success(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(left -> left.get(SUCCESS))
                .map(Object::toString);
    }

    private Page.Assets assets(Optional<Council> council) {
        return new Page.Assets(
                address(UI + "redress.css"),
                BrandSheet.address(council.map(Council::brandColour)),
                address(UI + "redress.js"),
                address(UI + "govuk-frontend.js"),
                address("/favicon.svg"));
    }

    private String address(String path) {
        return Optional.ofNullable(resources.getForLookupPath(path)).orElse(path);
    }
}
