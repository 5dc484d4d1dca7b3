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
import redress.exchange.SheetPass.Sheet;
import redress.organisation.Council;

/**
 * Imports a council's old register: every row is read and told as a case before anything is written. Nothing is written
 * while a row is bad, unless the user asks for the good ones; then the bad ones come back as a file.
 */
final class RegisterImport {

    private final RegisterMapping mapping;
    private final Council council;
    private final RuleBook book;
    private final ImportTarget target;
    private final LocalDate today;

    RegisterImport(RegisterMapping mapping, Council council, RuleBook book, ImportTarget target, LocalDate today) {
        this.mapping = mapping;
        this.council = council;
        this.book = book;
        this.target = target;
        this.today = today;
    }

    ImportReport run(List<Path> paths, Imports.Wishes wishes, IntConsumer progress) {
        var problems = new ProblemList();
        var sheets = sheets(paths, problems);
        wishes.rejects().ifPresent(file -> keepApart(file, sheets, problems));
        var around = new SheetPass.Surroundings(new Vocabulary(council, book), council, book, target, today, progress);
        var checked = new ArrayList<SheetReport>();
        var references = new References();
        for (var sheet : sheets) {
            checked.add(SheetPass.check(sheet, around, references, problems));
        }
        if (wishes.dryRun() || (!problems.isEmpty() && !wishes.acceptValid())) {
            return new ImportReport(wishes.dryRun(), checked, problems.first(), problems.count(), List.of());
        }
        return write(sheets, checked, around, wishes, problems);
    }

    /** A file that cannot be read to its end was said to be so; nothing of it is written. */
    private static ImportReport write(
            List<Sheet> sheets,
            List<SheetReport> checked,
            SheetPass.Surroundings around,
            Imports.Wishes wishes,
            ProblemList problems) {
        var written = new ArrayList<SheetReport>();
        var references = new References();
        var rejects = new Rejects(wishes.rejects());
        for (var index = 0; index < sheets.size(); index++) {
            written.add(
                    checked.get(index).readable()
                            ? SheetPass.write(sheets.get(index), around, references, rejects)
                            : checked.get(index));
        }
        rejects.close();
        return new ImportReport(false, written, problems.first(), problems.count(), rejects.files());
    }

    /** The tables that the mapping knows, in the mapping's order: cases come before what is told of them. */
    private List<Sheet> sheets(List<Path> paths, ProblemList problems) {
        var sheets = new ArrayList<Sheet>();
        for (var path : paths) {
            var found = Files.isDirectory(path) ? inFolder(path) : sheet(path, problems);
            if (Files.isDirectory(path) && found.isEmpty()) {
                problems.add(Problem.ofFile(
                        path.toString(), "holds no file that the mapping names: " + mapping.names() + "."));
            }
            sheets.addAll(found);
        }
        sheets.sort(Comparator.comparing(sheet -> mapping.order(sheet.mapping())));
        return sheets;
    }

    private List<Sheet> sheet(Path path, ProblemList problems) {
        if (Files.notExists(path)) {
            problems.add(Problem.ofFile(path.toString(), "is not there. Check the name."));
            return List.of();
        }
        var sheet = mapping.sheet(path).map(it -> new Sheet(Table.open(path), it));
        if (sheet.isEmpty()) {
            problems.add(Problem.ofFile(
                    path.toString(),
                    "is not a file that the mapping names (" + mapping.names()
                            + "), nor has it the headings of one. Rename it, or give a mapping that names it."));
        }
        return sheet.stream().toList();
    }

    private List<Sheet> inFolder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Table::isOne)
                    .sorted()
                    .flatMap(file -> mapping.named(file).map(it -> new Sheet(Table.open(file), it)).stream())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void keepApart(Path rejects, List<Sheet> sheets, ProblemList problems) {
        Optional<Sheet> same = sheets.stream()
                .filter(sheet -> sheet.table()
                        .file()
                        .toAbsolutePath()
                        .normalize()
                        .equals(rejects.toAbsolutePath().normalize()))
                .findFirst();
        same.ifPresent(sheet -> {
            problems.add(Problem.ofFile(
                    rejects.toString(),
                    "is itself imported, so the rows that cannot be taken need another file. Choose another name."));
            sheets.remove(sheet);
        });
    }
}
