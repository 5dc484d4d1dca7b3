package redress.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that could not be taken, to be put right and imported again: their own columns, then what is wrong. The rows of
 * the first table that has any go to the file that the user named, those of a further table to one beside it.
 */
final class Rejects {

    private static final List<String> OURS = List.of("Row in the file", "Problem");

    private final Optional<Path> file;
    private final List<Path> files = new ArrayList<>();
    private Optional<CsvWriter> writer = Optional.empty();
    private String table = "";
    private List<String> heading = List.of();

    /** @param file empty for a user who did not ask to have them back */
    Rejects(Optional<Path> file) {
        this.file = file;
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    void begin(String name, List<String> columns) {
        close();
        writer = Optional.empty();
        table = name;
        heading = columns;
    }

    void add(Row row, List<Problem> problems) {
        if (file.isEmpty()) {
            return;
        }
        if (writer.isEmpty()) {
            writer = Optional.of(open());
            write(heading, OURS);
        }
        var texts = new ArrayList<>(row.texts());
        while (texts.size() < heading.size()) {
            texts.add("");
        }
        write(
                texts,
                List.of(
                        Integer.toString(row.number()),
                        problems.stream()
                                .map(problem -> problem.column().isEmpty()
                                        ? problem.reason()
                                        : problem.column() + ": " + problem.reason())
                                .collect(Collectors.joining(" "))));
    }

    /** A rejected row that is rejected again gets new remarks instead of the old ones. */
    private void write(List<String> texts, List<String> ours) {
        var line = IntStream.range(0, texts.size())
                .filter(index -> index >= heading.size() || !OURS.contains(heading.get(index)))
                .mapToObj(texts::get)
                .collect(Collectors.toCollection(ArrayList::new));
        line.addAll(ours);
        writer.orElseThrow().writeRecord(line);
    }

    private CsvWriter open() {
        var named = file.orElseThrow();
        var path = files.isEmpty()
                ? named
                : named.resolveSibling(withTable(named.getFileName().toString()));
        files.add(path);
        try {
            return CsvWriter.builder().build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String withTable(String name) {
        return name.replaceFirst("(\\.[^.]*)?$", "") + "-" + table.replaceFirst("\\.[^.]*$", "") + ".csv";
    }

    void close() {
        writer.ifPresent(it -> {
            try {
                it.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }
}
