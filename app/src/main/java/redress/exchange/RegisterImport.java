package redress.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import redress.casework.RuleBook;

/**
 * Imports a council's old register: every row is read and told as a case before anything is written. Nothing is written
 * while a row is bad, unless the user asks for the good ones; then the bad ones come back as a file.
 */
public final class RegisterImport {

    /** What the user asks for. */
    public record Wishes(boolean dryRun, boolean acceptValid, Optional<Path> rejects) {

        public static final Wishes ALL_OR_NOTHING = new Wishes(false, false, Optional.empty());
        public static final Wishes DRY_RUN = new Wishes(true, false, Optional.empty());
    }

    private final RegisterMapping mapping;
    private final Vocabulary vocabulary;
    private final RuleBook book;
    private final ImportTarget target;
    private final LocalDate today;

    RegisterImport(
            RegisterMapping mapping, Vocabulary vocabulary, RuleBook book, ImportTarget target, LocalDate today) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
        this.book = book;
        this.target = target;
        this.today = today;
    }

    /**
     * @param paths files, or folders whose CSV and XLSX files the mapping names
     * @param progress told the number of rows read since it was last told
     */
    public ImportReport run(List<Path> paths, Wishes wishes, IntConsumer progress) {
        var problems = new ProblemList();
        var tables = tables(paths, problems);
        var passes = new SheetPass.Surroundings(vocabulary, book, target, today, progress);
        var reports = new ArrayList<SheetReport>();
        var references = new References();
        for (var table : tables) {
            reports.add(SheetPass.check(table, passes, references, problems));
        }
        if (wishes.dryRun() || (!problems.isEmpty() && !wishes.acceptValid())) {
            return new ImportReport(wishes.dryRun(), reports, problems.first(), problems.count());
        }
        var written = new ArrayList<SheetReport>();
        try (var rejects = wishes.rejects().map(Rejects::new).orElseGet(Rejects::nowhere)) {
            var again = new References();
            for (var table : tables) {
                written.add(SheetPass.write(table, passes, again, rejects));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new ImportReport(false, written, problems.first(), problems.count());
    }

    /** How many bytes there are to read, twice, for whoever shows progress. */
    public static long size(List<Path> paths) {
        return files(paths).mapToLong(RegisterImport::sizeOf).sum();
    }

    /** The tables that the mapping knows, in the mapping's order: cases come before what is told of them. */
    private List<SheetPass.Sheet> tables(List<Path> paths, ProblemList problems) {
        var sheets = new ArrayList<SheetPass.Sheet>();
        for (var path : paths) {
            if (Files.notExists(path)) {
                problems.add(new Problem(path.toString(), 0, "", "", "is not there. Check the name."));
            } else if (Files.isRegularFile(path) && mapping.sheet(path).isEmpty()) {
                problems.add(new Problem(
                        path.toString(), 0, "", "", "is not a file that the mapping names: " + mapping.names() + "."));
            }
        }
        files(paths)
                .flatMap(
                        file -> mapping.sheet(file).map(sheet -> new SheetPass.Sheet(Table.open(file), sheet)).stream())
                .sorted(Comparator.comparing(sheet -> mapping.order(sheet.mapping())))
                .forEach(sheets::add);
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    paths.toString(), 0, "", "", "holds no file that the mapping names: " + mapping.names() + "."));
        }
        return sheets;
    }

    private static Stream<Path> files(List<Path> paths) {
        return paths.stream().flatMap(path -> {
            if (!Files.isDirectory(path)) {
                return Files.exists(path) ? Stream.of(path) : Stream.empty();
            }
            try (var inside = Files.list(path)) {
                return inside.filter(Table::isOne).sorted().toList().stream();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
