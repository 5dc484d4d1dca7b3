package redress.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * How long somebody waits who adds a holiday while many cases are open, from the command line to the list of the dates
 * that moved; against one statement that writes as many new dates into the same table.
 */
final class HolidayMeasure {

    private static final String BY_HAND =
            "update representation set next_due = next_due + 1 where next_due is not null";
    private static final Pattern MOVED = Pattern.compile("The holidays hold from today\\. ([0-9,]+) dates");

    private HolidayMeasure() {}

    static String measure(Subject subject, int cases) throws Exception {
        var place = Files.createTempDirectory("redress-bench");
        try {
            var data = place.resolve("data");
            double floor;
            try (var installation = new Installation(data)) {
                subject.adopt(installation);
                OpenCases.make(installation, cases);
                Bench.analyse(installation);
                floor = byHand(installation.room(DataSource.class));
            }
            StartMeasure.prepare(subject.root());
            var file = Files.writeString(place.resolve("bank-holidays.json"), withOneMore(subject.division()));
            var start = System.nanoTime();
            var told = accept(subject, data, file);
            var seconds = (System.nanoTime() - start) / 1e9;
            return "%,d open cases: %.1f s until %s dates had moved (by hand %.1f s, ratio %.1f)"
                    .formatted(cases, seconds, moved(told), floor, seconds / floor);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    /** The median of three. What they wrote is derived anew in the end. */
    private static double byHand(DataSource source) throws Exception {
        return Timing.of(3, () -> update(source)).median() / 1e3;
    }

    private static void update(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(BY_HAND);
        }
    }

    /** The bundled holidays and one more, on a working day that many periods go over. */
    private static String withOneMore(String division) throws IOException {
        try (var bundled = HolidayMeasure.class.getResourceAsStream("/calendars/" + division + ".json")) {
            var text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
            var events = text.indexOf("[", text.indexOf("\"events\"", text.indexOf(division))) + 1;
            return text.substring(0, events)
                    + "{\"title\": \"A day of thanks\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true},"
                            .formatted(Subject.TODAY.plusDays(1))
                    + text.substring(events);
        }
    }

    private static String accept(Subject subject, Path data, Path file) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        subject.root().resolve("redress").toString(),
                        "holidays",
                        "--data",
                        data.toString(),
                        file.toString(),
                        "--accept")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0) {
            throw new IllegalStateException("The program ended with " + program.exitValue() + ": " + told);
        }
        return told;
    }

    private static String moved(String told) {
        var found = MOVED.matcher(told);
        if (!found.find()) {
            throw new IllegalStateException("The program did not say how many dates moved");
        }
        return found.group(1);
    }
}
