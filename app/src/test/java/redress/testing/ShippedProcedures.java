package redress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** The procedure files that ship with the program: its own, and those in the folders of councils. */
public final class ShippedProcedures {

    private static final Path OWN = Path.of("src/main/resources/procedures");
    private static final Path COUNCILS = Path.of("src/main/resources/councils");
    private static final Pattern OVERLAY = Pattern.compile("(?m)^overlay:");

    private static final SortedMap<String, Path> FILES = found();
    private static final SortedMap<String, Procedure> WHOLE = read(FILES);

    private ShippedProcedures() {}

    /** The files that hold a whole procedure and no overlay, by its reference. */
    public static SortedMap<String, Path> files() {
        return Collections.unmodifiableSortedMap(FILES);
    }

    private static SortedMap<String, Path> found() {
        var whole = new TreeMap<String, Path>();
        var all = new ArrayList<>(within(OWN));
        councils()
                .forEach(council -> all.addAll(within(COUNCILS.resolve(council).resolve("procedures"))));
        for (var file : all) {
            if (!OVERLAY.matcher(text(file)).find()) {
                whole.put(read(file).reference(), file);
            }
        }
        return whole;
    }

    /** A whole procedure that ships, wherever it stands. */
    public static Procedure whole(String reference) {
        return WHOLE.get(reference);
    }

    public static List<Procedure> whole() {
        return List.copyOf(WHOLE.values());
    }

    /** The text of the files of whole procedures that a council wrote for itself, by their names. */
    public static SortedMap<String, String> ofCouncils() {
        var own = new TreeMap<String, String>();
        FILES.values().stream()
                .filter(file -> file.startsWith(COUNCILS))
                .forEach(file -> own.put(file.getFileName().toString(), text(file)));
        return own;
    }

    public static List<String> councils() {
        return within(COUNCILS).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** What a council that ships works under, as its folder lays it. */
    public static Procedures of(String council) {
        return loaded(
                Procedures.read(CouncilFolder.shipped(council).orElseThrow().under("procedures")));
    }

    private static SortedMap<String, Procedure> read(SortedMap<String, Path> files) {
        var whole = new TreeMap<String, Procedure>();
        files.forEach((reference, file) -> whole.put(reference, read(file)));
        return whole;
    }

    private static Procedure read(Path file) {
        return loaded(Procedures.read(file.toString(), text(file)));
    }

    private static <T> T loaded(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T> it -> it.value();
            case Loading.Refused<T> refused -> throw new AssertionError(refused.problems());
        };
    }

    private static List<Path> within(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
