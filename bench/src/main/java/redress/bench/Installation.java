package redress.bench;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redress.Redress;

/** Redress as it runs for everybody, pages and embedded database included, in this process. */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Installation(Path data) {
        this.context = new SpringApplicationBuilder(Redress.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--redress.command=serve",
                        "--redress.data=" + data,
                        "--server.address=localhost",
                        "--server.port=0");
    }

    <T> T room(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
