package redress.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Opens the database as soon as the configuration is known, so that the embedded PostgreSQL starts while Spring does,
 * and closes it after everything that uses it.
 */
final class DatabaseOpening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var place = Path.of(environment.getProperty("redress.data", "data"));
        if (isOwn(environment) && !environment.getProperty("redress.begins", Boolean.class, true)) {
            DataDirectory.mustHoldDatabase(place);
        }
        var directory = DataDirectory.at(place);
        var database = open(directory, environment);
        var factory = (DefaultListableBeanFactory) context.getBeanFactory();
        factory.registerSingleton("dataDirectory", directory);
        factory.registerSingleton("database", database);
        factory.registerDisposableBean("database", database::close);
    }

    private static Database open(DataDirectory directory, Environment environment) {
        if (!isOwn(environment)) {
            return OutsideDatabase.reached(new DatabaseLogin(
                    environment.getRequiredProperty("redress.database.url"),
                    environment.getProperty("redress.database.username", ""),
                    environment.getProperty("redress.database.password", "")));
        }
        return environment.getProperty("redress.exclusive", Boolean.class, true)
                ? Databases.own(directory, holder(environment))
                : Databases.ownOrAttached(directory, holder(environment));
    }

    private static boolean isOwn(Environment environment) {
        return environment.getProperty("redress.database.url", "").isBlank();
    }

    private static String holder(Environment environment) {
        var what = environment.getProperty("redress.command", "serve");
        var port = environment.getProperty("server.port", "8080");
        var process = "%s, process %d".formatted(what, ProcessHandle.current().pid());
        return what.equals("serve") || what.equals("demo") ? process + ", port " + port : process;
    }
}
