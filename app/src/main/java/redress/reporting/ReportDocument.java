package redress.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;

/**
 * A report as the council wrote it: Markdown with front matter, tables and named figures, all checked. It is counted by
 * {@link Reports#count}.
 */
public final class ReportDocument {

    private static final String FOLDER = "reports";

    private final String title;
    private final Measures measures;
    private final List<Condition> procedures;
    private final List<DocumentBlock> blocks;

    ReportDocument(String title, Measures measures, List<Condition> procedures, List<DocumentBlock> blocks) {
        this.title = title;
        this.measures = measures;
        this.procedures = List.copyOf(procedures);
        this.blocks = List.copyOf(blocks);
    }

    /** The names of the report documents in a council's folder. */
    public static Set<String> names(CouncilFolder folder) {
        var names = new TreeSet<String>();
        for (var file : folder.under(FOLDER).keySet()) {
            if (file.endsWith(".md")) {
                names.add(file.substring(FOLDER.length() + 1, file.length() - 3));
            }
        }
        return names;
    }

    /** The document of this name in the council's folder; empty where there is none. */
    public static Optional<Loading<ReportDocument>> find(CouncilFolder folder, Council council, String name) {
        var file = FOLDER + "/" + name + ".md";
        return folder.file(file).map(text -> read(file, text, council));
    }

    /** Reads one document; every unknown table, measure or figure comes back with its line. */
    public static Loading<ReportDocument> read(String file, String text, Council council) {
        return new DocumentReader(file, text, council).read();
    }

    public String title() {
        return title;
    }

    Measures measures() {
        return measures;
    }

    /** What every representation must meet to be counted anywhere in this report. */
    List<Condition> procedures() {
        return procedures;
    }

    List<DocumentBlock> blocks() {
        return blocks;
    }
}
