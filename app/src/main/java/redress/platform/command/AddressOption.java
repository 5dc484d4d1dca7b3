package redress.platform.command;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** Where the pages are. */
final class AddressOption {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "localhost";

    int port() {
        return port;
    }

    String host() {
        return host;
    }

    /** The address to type into a browser; the port is the one that was found where 0 was asked for. */
    String of(ApplicationContext context) {
        return "http://%s:%s/".formatted(host, context.getEnvironment().getProperty("local.server.port"));
    }
}
