package redress.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Length;
import redress.procedure.Overlay.ClockTitle;
import redress.procedure.Overlay.Target;

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
                Optional<Length> length = lengths.parsed(key.text(), LengthText::parse, LengthText.EXPECTED);
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
                root.place("on")));
    }

    private static Optional<ClockId> clock(Fields.Placed key, List<Problem> problems) {
        Optional<ClockId> clock = Declared.named(ClockId::new).apply(key.text());
        if (clock.isEmpty()) {
            problems.add(key.place().problem("\"" + key.text() + "\" is not understood; " + Declared.NAME + "."));
        }
        return clock;
    }
}
