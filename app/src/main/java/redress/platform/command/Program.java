package redress.platform.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program behind the commands.
 *
 * @param application the class that Spring starts from
 */
record Program(Class<?> application) {

    /** Starts everything, pages and jobs included; the directory must be ours alone. */
    ConfigurableApplicationContext serve(String command, Path data, String host, int port) {
        return start(
                WebApplicationType.SERVLET,
                Map.of(
                        "redress.command", command,
                        "redress.data", data.toString(),
                        "server.address", host,
                        "server.port", port));
    }

    /** Starts what one command needs; a server may be running on the same directory. */
    ConfigurableApplicationContext work(String command, Path data) {
        return start(
                WebApplicationType.NONE,
                Map.of(
                        "redress.command", command,
                        "redress.data", data.toString(),
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
        return new SpringApplicationBuilder(application).web(type).run(arguments);
    }
}
