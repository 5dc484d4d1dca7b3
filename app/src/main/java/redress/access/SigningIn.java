package redress.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a name and a password, and never says which of them was wrong. */
final class SigningIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Throttle throttle;
    private final Clock clock;

    SigningIn(Accounts accounts, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = Accounts.username(attempt.getName());
        var address = address(attempt);
        if (!throttle.admits(name, address, clock.instant())) {
            throw new LockedException("Too many attempts");
        }
        var person = accounts.withPassword(name, String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Name or password is wrong"));
        throttle.succeeded(name, address);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities(person));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String address(Authentication attempt) {
        return Optional.ofNullable(attempt.getDetails())
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(details -> ((WebAuthenticationDetails) details).getRemoteAddress())
                .orElse("");
    }

    private static Collection<GrantedAuthority> authorities(SignedIn person) {
        return Arrays.stream(Permission.values())
                .filter(person::may)
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
