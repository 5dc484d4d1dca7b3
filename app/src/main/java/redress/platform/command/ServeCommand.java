package redress.platform.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serves the pages until it is stopped.",
        footer = {"", "Examples:", "  ./redress serve", "  ./redress serve --data /srv/redress --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

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

    ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var context = program.serve("serve", data.directory(), host, port);
        var closed = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        System.out.println("Redress is ready: " + Address.of(context, host));
        closed.await();
        return ExitCode.DONE;
    }
}
