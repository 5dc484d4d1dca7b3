package redress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: every command of {@code ./redress} starts here. */
@SpringBootApplication
public class Redress {

    public static void main(String[] arguments) {
        SpringApplication.run(Redress.class, arguments);
    }
}
