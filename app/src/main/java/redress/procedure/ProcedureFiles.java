package redress.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import redress.procedure.Loading.Loaded;
import redress.procedure.Loading.Refused;
import redress.procedure.Overlay.Place;

/** Reads the procedure files of a council together with the procedures that ship with the program. */
final class ProcedureFiles {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Procedure> whole = new LinkedHashMap<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final List<Procedure> all = new ArrayList<>();

    private ProcedureFiles() {}

    static Loading<Procedures> read(Map<String, String> files) {
        var reading = new ProcedureFiles();
        files.forEach(reading::readFile);
        reading.overlays.forEach(reading::lay);
        return reading.problems.isEmpty()
                ? new Loaded<>(new Procedures(List.copyOf(reading.all)))
                : new Refused<>(List.copyOf(reading.problems));
    }

    /** One file with one whole procedure. */
    static Loading<Procedure> readWhole(String file, String text) {
        var problems = new ArrayList<Problem>();
        Optional<Procedure> procedure = root(file, text, problems).flatMap(root -> ProcedureText.read(root, problems));
        return procedure.<Loading<Procedure>>map(Loaded::new).orElseGet(() -> new Refused<>(List.copyOf(problems)));
    }

    static Optional<Loading<Procedure>> shipped(String reference) {
        if (!Hyphenated.is(reference)) {
            return Optional.empty();
        }
        String file = reference + ".yaml";
        try (InputStream stream = ProcedureFiles.class.getResourceAsStream("/procedures/" + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(readWhole(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void readFile(String file, String text) {
        var own = new ArrayList<Problem>();
        root(file, text, own).ifPresent(root -> {
            if (root.has("overlay")) {
                OverlayText.read(root, own).ifPresent(overlays::add);
            } else {
                ProcedureText.read(root, own).ifPresent(procedure -> {
                    whole.put(procedure.reference(), procedure);
                    add(procedure, root.place("procedure"));
                });
            }
        });
        problems.addAll(own);
    }

    private void lay(Overlay overlay) {
        Optional<Loading<Procedure>> below = Optional.ofNullable(whole.get(overlay.on()))
                .<Loading<Procedure>>map(Loaded::new)
                .or(() -> shipped(overlay.on()));
        if (below.isEmpty()) {
            problems.add(overlay.place().problem("There is no procedure \"" + overlay.on() + "\" to lay this over."));
            return;
        }
        switch (below.get()) {
            case Refused<Procedure> refused -> problems.addAll(refused.problems());
            case Loaded<Procedure> base -> {
                switch (base.value().withLocalTargets(overlay)) {
                    case Refused<Procedure> refused -> problems.addAll(refused.problems());
                    case Loaded<Procedure> laid -> add(laid.value(), overlay.place());
                }
            }
        }
    }

    private void add(Procedure procedure, Place place) {
        for (Procedure other : all) {
            if (other.reference().equals(procedure.reference())) {
                problems.add(place.problem("There are two procedures \"" + procedure.reference() + "\"."));
            } else if (other.id().equals(procedure.id()) && overlap(other, procedure)) {
                problems.add(place.problem("%s and %s are in force on the same days."
                        .formatted(other.reference(), procedure.reference())));
            }
        }
        all.add(procedure);
    }

    private static boolean overlap(Procedure one, Procedure other) {
        return one.inForceOn(other.effectiveFrom()) || other.inForceOn(one.effectiveFrom());
    }

    private static Optional<Fields> root(String file, String text, List<Problem> problems) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                problems.add(new Problem(file, 1, 1, "The file is empty."));
                return Optional.empty();
            }
            return Optional.of(Fields.of(file, node, problems));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            problems.add(new Problem(file, line, column, "This is not YAML: " + broken.getProblem() + "."));
            return Optional.empty();
        } catch (YAMLException broken) {
            problems.add(new Problem(file, 1, 1, "This is not YAML: " + broken.getMessage() + "."));
            return Optional.empty();
        }
    }
}
