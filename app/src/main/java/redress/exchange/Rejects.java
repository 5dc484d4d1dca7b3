package redress.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that could not be taken, as a file to put right and import again: their own columns, then what is wrong. */
final class Rejects implements Closeable {

    private final CsvWriter writer;
    private List<String> heading = List.of();

    Rejects(Path file) {
        this(open(file));
    }

    private Rejects(Writer output) {
        writer = CsvWriter.builder().build(output);
    }

    private static Writer open(Path file) {
        try {
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** For a user who did not ask to have the bad rows back. */
    static Rejects nowhere() {
        return new Rejects(Writer.nullWriter());
    }

    void heading(List<String> columns) {
        if (!columns.equals(heading)) {
            heading = columns;
            var line = new ArrayList<>(columns);
            line.add("Row");
            line.add("Problem");
            writer.writeRecord(line);
        }
    }

    void add(Row row, List<Problem> problems) {
        var line = new ArrayList<>(row.texts());
        while (line.size() < heading.size()) {
            line.add("");
        }
        line.add(Integer.toString(row.number()));
        line.add(problems.stream()
                .map(problem ->
                        problem.column().isEmpty() ? problem.reason() : problem.column() + ": " + problem.reason())
                .collect(Collectors.joining(" ")));
        writer.writeRecord(line);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
