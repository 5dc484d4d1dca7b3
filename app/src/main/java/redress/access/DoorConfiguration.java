package redress.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The door: who comes in, how, and what those hear who don't. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorConfiguration implements WebMvcConfigurer {

    private final Accounts accounts;
    private final Clock clock;

    DoorConfiguration(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Doorkeeper(accounts));
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/sign-in", "/assets/**", "/favicon*.svg")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .authenticationProvider(new SigningIn(accounts, new Throttle(), clock))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/again")))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(refusal()))
                .build();
    }

    /** After signing in, the page that was asked for comes; its address stays as it was. */
    @SuppressWarnings("NullAway") // null is how this setting says "no such parameter"
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** A sign-in page that was left open begins again; everything else is told on the page for errors. */
    private static AccessDeniedHandler refusal() {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && request.getRequestURI().equals("/sign-in")) {
                response.sendRedirect("/sign-in?again");
            } else {
                request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, denied);
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        };
    }
}
