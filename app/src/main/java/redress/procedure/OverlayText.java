package redress.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import redress.procedure.ClockLength.Graded.Degree;
import redress.procedure.Overlay.ClockTitle;
import redress.procedure.Overlay.Extension;
import redress.procedure.Overlay.Place;
import redress.procedure.Overlay.Start;
import redress.procedure.Overlay.Target;
import redress.procedure.Overlay.TargetLength;

/** Reads a council's overlay from its file. */
final class OverlayText {

    private OverlayText() {}

    /** Empty where anything was noted in {@code problems}. */
    static Optional<Overlay> read(Fields root, List<Problem> problems) {
        Optional<ProcedureId> id = root.needParsed("overlay", Declared.named(ProcedureId::new), Declared.NAME);
        Optional<String> version = root.needText("version");
        Optional<String> on = root.needText("on");
        Optional<String> title = root.text("title");
        Optional<Fields> dates = root.fields("effective");
        var effective = ProcedureText.Effective.read(dates);
        var targets =
                lines(root, "local-targets", problems, (fields, key) -> length(fields, key, problems), Target::new);
        var titles = lines(root, "titles", problems, Fields::text, ClockTitle::new);
        var starts = lines(root, "starts", problems, Fields::text, Start::new);
        var extensions = lines(root, "extensions", problems, ClockText::ground, Extension::new);
        root.noOthers();
        if (!problems.isEmpty() || id.isEmpty() || version.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Overlay(
                id.get(),
                version.get(),
                on.get(),
                title,
                effective.from(),
                effective.to(),
                targets,
                titles,
                starts,
                extensions,
                root.place("on")));
    }

    /** What a line of the overlay says of one clock. */
    private interface Line<V, L> {
        L of(ClockId clock, V value, Place place);
    }

    private static <V, L> List<L> lines(
            Fields root,
            String name,
            List<Problem> problems,
            BiFunction<Fields, String, Optional<V>> value,
            Line<V, L> line) {
        var lines = new ArrayList<L>();
        root.fields(name).ifPresent(fields -> {
            for (Fields.Placed key : fields.keys()) {
                Optional<ClockId> clock = clock(key, problems);
                Optional<V> said = value.apply(fields, key.text());
                clock.ifPresent(id -> said.ifPresent(it -> lines.add(line.of(id, it, key.place()))));
            }
        });
        return List.copyOf(lines);
    }

    /** "20 working days", or such a length for each degree of complexity, from the simplest on. */
    private static Optional<TargetLength> length(Fields lengths, String clock, List<Problem> problems) {
        if (!lengths.isMapping(clock)) {
            return lengths.parsed(clock, LengthText::parse, LengthText.EXPECTED).map(TargetLength.One::new);
        }
        var degrees = new ArrayList<Degree>();
        lengths.fields(clock).ifPresent(table -> {
            for (Fields.Placed degree : table.keys()) {
                table.parsed(degree.text(), LengthText::parse, LengthText.EXPECTED)
                        .ifPresent(length -> degrees.add(new Degree(degree.text(), length)));
            }
        });
        if (degrees.isEmpty()) {
            problems.add(lengths.place(clock).problem("This table names no degree of complexity."));
            return Optional.empty();
        }
        return Optional.of(new TargetLength.ByComplexity(List.copyOf(degrees)));
    }

    private static Optional<ClockId> clock(Fields.Placed key, List<Problem> problems) {
        Optional<ClockId> clock = Declared.named(ClockId::new).apply(key.text());
        if (clock.isEmpty()) {
            problems.add(key.place().problem("\"" + key.text() + "\" is not understood; " + Declared.NAME + "."));
        }
        return clock;
    }
}
