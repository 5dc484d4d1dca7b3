package redress.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every page: lets in whom its {@link Needs} names, and looks now and then whether they still work here. */
final class Doorkeeper implements HandlerInterceptor {

    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final String LOOKED_AT = "redress.looked-at";

    private final Accounts accounts;
    private final Clock clock;

    Doorkeeper(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod page) || page.hasMethodAnnotation(ForEverybody.class)) {
            return true; // a file, or a page for everybody
        }
        var needed = Optional.ofNullable(page.getMethodAnnotation(Needs.class));
        var person = signedIn();
        if (needed.isEmpty() || person.isEmpty() || !suffices(needed.get(), person.get())) {
            throw new AccessDeniedException(page + " is not for " + person.map(SignedIn::username));
        }
        if (!stillWorksHere(person.get(), request.getSession())) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in");
            return false;
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

    /** A closed account or another role counts within a minute; more often would cost a query for each page. */
    private boolean stillWorksHere(SignedIn person, HttpSession session) {
        var now = clock.instant();
        if (session.getAttribute(LOOKED_AT) instanceof Instant before && now.isBefore(before.plus(TRUST))) {
            return true;
        }
        session.setAttribute(LOOKED_AT, now);
        return accounts.find(person.username())
                .filter(Account::active)
                .filter(account -> account.signedIn().equals(person))
                .isPresent();
    }
}
