package redress.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import redress.organisation.Council;
import redress.organisation.Written;
import redress.procedure.Loading;
import redress.procedure.Problem;

/** Takes a report's document apart into words and tables, and collects everything that is wrong with it. */
final class DocumentReader {

    private static final String FENCE = "---";
    private static final String TABLE = "table";

    private final String file;
    private final List<String> lines;
    private final Council council;
    private final List<Problem> problems = new ArrayList<>();
    private final List<DocumentBlock> blocks = new ArrayList<>();

    DocumentReader(String file, String text, Council council) {
        this.file = file;
        this.lines = text.lines().toList();
        this.council = council;
    }

    Loading<ReportDocument> read() {
        var end = lines.isEmpty() || !lines.getFirst().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            return new Loading.Refused<>(
                    List.of(new Problem(file, 1, 1, "Begin with front matter between two lines of ---.")));
        }
        var front = Written.read(file, text(1, end), 1, problems).map(written -> new FrontMatter(written, council));
        front.ifPresent(matter -> readBody(end + 1, matter));
        return front.isEmpty() || !problems.isEmpty()
                ? new Loading.Refused<>(List.copyOf(problems))
                : new Loading.Loaded<>(new ReportDocument(
                        front.get().title(), front.get().measures(), front.get().procedures(), blocks));
    }

    private void readBody(int start, FrontMatter front) {
        var document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text(start, lines.size()));
        var wordsFrom = start;
        for (Node node : children(document)) {
            var first = start + node.getSourceSpans().getFirst().getLineIndex();
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                problem(first, "The title stands in the front matter. Begin headings with ##.");
            }
            if (node instanceof FencedCodeBlock fenced) {
                words(wordsFrom, first, front.measures());
                table(fenced, first, front);
                wordsFrom = start + node.getSourceSpans().getLast().getLineIndex() + 1;
            }
        }
        words(wordsFrom, lines.size(), front.measures());
    }

    private void table(FencedCodeBlock fenced, int fenceLine, FrontMatter front) {
        if (!fenced.getInfo().strip().equals(TABLE)) {
            problem(
                    fenceLine,
                    "\"" + fenced.getInfo() + "\" is not known here. A block between fences must be a table.");
            return;
        }
        Written.read(file, fenced.getLiteral(), fenceLine + 1, problems)
                .flatMap(written -> new TableReader(front.measures(), council, front.years()).read(written))
                .ifPresent(blocks::add);
    }

    private void words(int from, int to, Measures measures) {
        if (text(from, to).isBlank()) {
            return;
        }
        var placeholders = new ArrayList<Placeholder>();
        for (var line = from; line < to; line++) {
            var found = Placeholder.WRITTEN.matcher(lines.get(line));
            while (found.find()) {
                placeholder(found.group(1), Optional.ofNullable(found.group(2)), line, measures)
                        .ifPresent(placeholders::add);
            }
            if (found.reset().replaceAll("").contains("{{")) {
                problem(line, "Write a figure as {{ measure.count }}, all on one line.");
            }
        }
        blocks.add(new DocumentBlock.Words(text(from, to), placeholders));
    }

    private Optional<Placeholder> placeholder(String name, Optional<String> property, int line, Measures measures) {
        if (property.isEmpty()) {
            var word = Placeholder.Word.named(name);
            if (word.isEmpty()) {
                problem(
                        line,
                        "\"" + name + "\" is not known. Use " + Placeholder.Word.all() + ", or a measure with one of "
                                + Placeholder.Property.all() + ".");
            }
            return word.map(Placeholder.OfReport::new);
        }
        var measure = measures.find(name);
        if (measure.isEmpty()) {
            problem(line, "No measure has the id \"" + name + "\".");
            return Optional.empty();
        }
        var known = property.flatMap(Placeholder.Property::named);
        if (known.isEmpty()) {
            problem(
                    line,
                    "A measure has no \"" + property.get() + "\". Use one of " + Placeholder.Property.all() + ".");
            return Optional.empty();
        }
        if (measures.baseOf(measure.get()).isEmpty()
                && (known.get() == Placeholder.Property.SHARE || known.get() == Placeholder.Property.BASE)) {
            problem(line, "\"" + name + "\" has no base of which it could be a share.");
            return Optional.empty();
        }
        return known.map(which -> new Placeholder.OfMeasure(measure.get(), which));
    }

    private void problem(int lineIndex, String sentence) {
        problems.add(new Problem(file, lineIndex + 1, 1, sentence));
    }

    private String text(int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
