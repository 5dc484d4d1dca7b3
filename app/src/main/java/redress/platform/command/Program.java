package redress.platform.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import redress.platform.DerivedTables;

/**
 * The program behind the commands.
 *
 * @param application the class that Spring starts from
 */
record Program(Class<?> application) {

    /** Starts everything, pages and jobs included; the directory must be ours alone. */
    ConfigurableApplicationContext serve(String command, Path data, AddressOption address) {
        return start(
                WebApplicationType.SERVLET,
                Map.of(
                        "redress.command", command,
                        "redress.demo", command.equals("demo"),
                        "redress.data", data.toString(),
                        "server.address", address.host(),
                        "server.port", address.port()));
    }

    /** Says that the pages are there, and waits until the program is stopped. */
    void serveUntilStopped(ConfigurableApplicationContext context, AddressOption address) throws InterruptedException {
        var closed = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        System.out.println("Redress is ready: " + address.of(context));
        closed.await();
    }

    /** Starts what one command needs on an installation that is there; a server may be running on the same directory. */
    ConfigurableApplicationContext work(String command, Path data) {
        return work(command, data, false);
    }

    /** The same for a command that makes the installation where there is none. */
    ConfigurableApplicationContext begin(String command, Path data) {
        return work(command, data, true);
    }

    private ConfigurableApplicationContext work(String command, Path data, boolean begins) {
        return start(
                WebApplicationType.NONE,
                Map.of(
                        "redress.command", command,
                        "redress.data", data.toString(),
                        "redress.begins", begins,
                        "redress.exclusive", false,
                        "management.endpoint.health.validate-group-membership", false,
                        "spring.main.lazy-initialization", true,
                        "db-scheduler.enabled", false));
    }

    private ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> settings) {
        var arguments = new HashMap<>(settings)
                .entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new);
        var context = new SpringApplicationBuilder(application).web(type).run(arguments);
        followRules(context);
        return context;
    }

    private static void followRules(ConfigurableApplicationContext context) {
        try (var watched = Watched.work("Deriving every row under the rules of now")) {
            context.getBean(DerivedTables.class).follow(watched::at);
        }
    }
}
