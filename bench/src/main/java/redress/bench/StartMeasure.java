package redress.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** From the command line to the first page, and the memory that the program then has. */
final class StartMeasure {

    private static final int PORT = 18_431;

    private StartMeasure() {}

    static String measure(Path root, Path data) throws IOException, InterruptedException {
        prepare(root);
        var start = System.nanoTime();
        var program = new ProcessBuilder(
                        root.resolve("redress").toString(), "serve", "--data", data.toString(), "--port", "" + PORT)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var browser = HttpClient.newHttpClient()) {
            while (!answers(browser)) {
                if (!program.isAlive()) {
                    throw new IllegalStateException("The program ended with " + program.exitValue());
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            return "%.1f s, %d MB resident".formatted(seconds, resident(program.pid()) / 1024);
        } finally {
            program.destroy();
            program.waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** The first start after a build makes what every later one uses. */
    static void prepare(Path root) throws IOException, InterruptedException {
        new ProcessBuilder(root.resolve("redress").toString(), "--version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static boolean answers(HttpClient browser) throws InterruptedException {
        try {
            return browser.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/sign-in"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** In kilobytes; 0 where the system does not tell. */
    private static long resident(long process) throws IOException {
        var status = Path.of("/proc/" + process + "/status");
        return Files.notExists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
    }
}
