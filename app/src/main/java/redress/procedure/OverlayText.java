package redress.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.ClockLength.Graded.Degree;
import redress.procedure.ExtensionRule.Ground;
import redress.procedure.Overlay.ClockTitle;
import redress.procedure.Overlay.Extension;
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
        var targets = new ArrayList<Target>();
        root.fields("local-targets").ifPresent(lengths -> {
            for (Fields.Placed key : lengths.keys()) {
                Optional<ClockId> clock = clock(key, problems);
                Optional<TargetLength> length = length(lengths, key.text(), problems);
                clock.ifPresent(name -> length.ifPresent(target -> targets.add(new Target(name, target, key.place()))));
            }
        });
        var titles = new ArrayList<ClockTitle>();
        root.fields("titles").ifPresent(names -> {
            for (Fields.Placed key : names.keys()) {
                Optional<ClockId> clock = clock(key, problems);
                Optional<String> text = names.text(key.text());
                clock.ifPresent(name -> text.ifPresent(words -> titles.add(new ClockTitle(name, words, key.place()))));
            }
        });
        var starts = new ArrayList<Start>();
        root.fields("starts").ifPresent(facts -> {
            for (Fields.Placed key : facts.keys()) {
                Optional<ClockId> clock = clock(key, problems);
                Optional<String> fact = facts.text(key.text());
                clock.ifPresent(name -> fact.ifPresent(words -> starts.add(new Start(name, words, key.place()))));
            }
        });
        var extensions = new ArrayList<Extension>();
        root.fields("extensions").ifPresent(grounds -> {
            for (Fields.Placed key : grounds.keys()) {
                Optional<ClockId> clock = clock(key, problems);
                Optional<Ground> ground = ClockText.ground(grounds, key.text());
                clock.ifPresent(name -> ground.ifPresent(who -> extensions.add(new Extension(name, who, key.place()))));
            }
        });
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
                List.copyOf(targets),
                List.copyOf(titles),
                List.copyOf(starts),
                List.copyOf(extensions),
                root.place("on")));
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
