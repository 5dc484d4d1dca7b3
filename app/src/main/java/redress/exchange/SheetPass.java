package redress.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import redress.casework.RuleBook;
import redress.organisation.Council;

/** One reading of one table: to check it, or to write it. Both read each row in the same way. */
final class SheetPass {

    private static final int BATCH = 1_000;

    record Sheet(Table table, SheetMapping mapping) {

        String name() {
            return table.file().getFileName().toString();
        }
    }

    record Surroundings(
            Vocabulary vocabulary,
            Council council,
            RuleBook book,
            ImportTarget target,
            LocalDate today,
            IntConsumer progress) {}

    private final Sheet sheet;
    private final Surroundings around;
    private final References references;
    private final Optional<Rejects> rejects;
    private final ProblemList problems;
    private final List<RowMeaning> batch = new ArrayList<>(BATCH);
    private final TreeMap<String, Integer> totals = new TreeMap<>();
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private int rows;
    private int empty;
    private int bad;
    private int alreadyThere;
    private int written;

    private SheetPass(
            Sheet sheet, Surroundings around, References references, Optional<Rejects> rejects, ProblemList problems) {
        this.sheet = sheet;
        this.around = around;
        this.references = references;
        this.rejects = rejects;
        this.problems = problems;
    }

    static SheetReport check(Sheet sheet, Surroundings around, References references, ProblemList problems) {
        return new SheetPass(sheet, around, references, Optional.empty(), problems).read();
    }

    static SheetReport write(Sheet sheet, Surroundings around, References references, Rejects rejects) {
        return new SheetPass(sheet, around, references, Optional.of(rejects), new ProblemList()).read();
    }

    private SheetReport read() {
        var readable = false;
        try {
            var heading = sheet.table().heading();
            if (columnsAreThere(heading)) {
                rejects.ifPresent(file -> file.begin(sheet.name(), heading));
                var index = positions(heading);
                sheet.table().forEachRow(row -> take(row, heading.size(), index));
                flush();
                writing.join();
                readable = true;
            }
        } catch (UnreadableTable unreadable) {
            problems.add(Problem.ofFile(
                    sheet.name(), Optional.ofNullable(unreadable.getMessage()).orElse("")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        writing.join();
        return new SheetReport(
                sheet.name(), sheet.table().remark(), readable, rows, empty, bad, alreadyThere, written, totals);
    }

    private boolean columnsAreThere(List<String> heading) {
        var before = problems.count();
        sheet.mapping().headings().stream()
                .sorted()
                .filter(column -> !heading.contains(column))
                .forEach(column -> problems.add(new Problem(
                        sheet.name(),
                        1,
                        column,
                        "",
                        "is a column that the mapping names and the file lacks. The file has: "
                                + String.join(", ", heading) + ".")));
        heading.stream()
                .filter(column -> !column.isEmpty() && heading.indexOf(column) != heading.lastIndexOf(column))
                .distinct()
                .forEach(column -> problems.add(new Problem(
                        sheet.name(), 1, column, "", "stands twice in the heading. Rename one of the two.")));
        return problems.count() == before;
    }

    private static Map<String, Integer> positions(List<String> heading) {
        var positions = new HashMap<String, Integer>();
        for (var index = 0; index < heading.size(); index++) {
            positions.put(heading.get(index), index);
        }
        return positions;
    }

    private void take(Row row, int width, Map<String, Integer> heading) {
        rows++;
        if (row.isEmpty()) {
            empty++;
            return;
        }
        var reader = new RowReader(sheet.name(), sheet.mapping(), heading, row, around.vocabulary());
        if (row.cells().size() > width) {
            reader.problem("has " + row.cells().size() + " cells where the heading has " + width
                    + ". Look for a comma that should stand in quotation marks.");
        }
        var meaning = RowMeaning.of(
                sheet.mapping(), reader, around, references, new References.Place(sheet.name(), row.number()));
        if (meaning.isEmpty() || !reader.problems().isEmpty()) {
            bad++;
            problems.addAll(reader.problems());
            rejects.ifPresent(file -> file.add(row, reader.problems()));
            return;
        }
        if (meaning.orElseThrow() instanceof RowMeaning.ACase(var reference, var story, var total)) {
            references.take(reference, story.known().orElseThrow().receipt().on());
        }
        batch.add(meaning.orElseThrow());
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** One batch is written while the next is read; never more than two are held. */
    private void flush() {
        writing.join();
        var meanings = List.copyOf(batch);
        batch.clear();
        writing = CompletableFuture.runAsync(() -> settle(meanings));
    }

    private void settle(List<RowMeaning> meanings) {
        var fresh = RowMeaning.fresh(meanings, around.target());
        alreadyThere += meanings.size() - fresh.size();
        if (rejects.isPresent()) {
            RowMeaning.write(fresh, around.target());
            written += fresh.size();
        }
        meanings.forEach(meaning -> totals.merge(meaning.total(), 1, Integer::sum));
        around.progress().accept(meanings.size());
    }
}
