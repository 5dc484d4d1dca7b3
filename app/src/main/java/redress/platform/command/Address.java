package redress.platform.command;

import org.springframework.context.ConfigurableApplicationContext;

/** Where a person finds the pages. */
final class Address {

    private Address() {}

    static String of(ConfigurableApplicationContext context, String host) {
        return "http://%s:%s/".formatted(host, context.getEnvironment().getProperty("local.server.port"));
    }
}
