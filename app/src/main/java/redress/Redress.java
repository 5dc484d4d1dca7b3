package redress;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import redress.platform.command.CommandLineOfRedress;

/** The program: every command of {@code ./redress} starts here. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Redress {

    public static void main(String[] arguments) {
        System.exit(CommandLineOfRedress.run(Redress.class, arguments));
    }
}
