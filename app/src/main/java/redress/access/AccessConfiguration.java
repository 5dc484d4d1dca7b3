package redress.access;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Each step doubles the time: at 11 a guess costs something like a tenth of a second. */
    private static final int COST = 11;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(COST);
    }

    @Bean
    Accounts accounts(DSLContext database, PasswordEncoder encoder) {
        return new Accounts(database, encoder);
    }

    @Bean
    Demonstration demonstration(
            @Value("${redress.demo:false}") boolean running,
            @Value("${redress.demo-password:look around freely}") String password) {
        return new Demonstration(running, password);
    }
}
