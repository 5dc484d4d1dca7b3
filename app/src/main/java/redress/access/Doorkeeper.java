package redress.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every page: lets in whom its {@link Needs} names, while they are who they were when they signed in. */
final class Doorkeeper implements HandlerInterceptor {

    private final Accounts accounts;

    Doorkeeper(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod page) || page.hasMethodAnnotation(ForEverybody.class)) {
            return true; // a file, or a page for everybody
        }
        var needed = Optional.ofNullable(page.getMethodAnnotation(Needs.class));
        var person = signedIn();
        if (person.isPresent() && !isStillWho(person.get())) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in");
            return false;
        }
        if (needed.isEmpty() || person.isEmpty() || !suffices(needed.get(), person.get())) {
            throw new AccessDeniedException(page + " is not for " + person.map(SignedIn::username));
        }
        return true;
    }

    private static boolean suffices(Needs needed, SignedIn person) {
        return needed.value().length == 0 || Arrays.stream(needed.value()).anyMatch(person::may);
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** A closed account, another role and another password count at once; that costs one look-up by key for each page. */
    private boolean isStillWho(SignedIn person) {
        return accounts.present(person.username()).filter(person::equals).isPresent();
    }
}
