package redress.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import redress.Redress;

/** Redress as a process of its own, as a person starts it. */
final class RunningProgram {

    private static final String READY = "Redress is ready: ";

    private final Process process;
    private final BufferedReader output;

    private RunningProgram(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What a command said to its end. */
    record Answer(int exitCode, String text) {}

    /** Runs one command on a directory to its end. */
    static Answer run(Path home, String command, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", home.toString()));
        var program = start(line.toArray(String[]::new));
        var text = program.awaitEnd();
        return new Answer(program.exitCode(), text);
    }

    static RunningProgram start(String... arguments) throws IOException {
        return start(Redress.class, arguments);
    }

    static RunningProgram start(Class<?> program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new RunningProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until the program says that it is ready, and answers where. */
    URI awaitReady() throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()));
            }
        }
        throw new AssertionError("It ended without being ready: " + said);
    }

    /** Everything that the program still says, to its end. */
    String awaitEnd() throws InterruptedException {
        var said = output.lines().collect(Collectors.joining("\n"));
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("It closed its output and went on.");
        }
        return said;
    }

    int exitCode() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill}. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    static String get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
