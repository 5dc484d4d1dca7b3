package redress.procedure;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names that a procedure file declares once and refers to afterwards: its sources and its milestones. */
record Declared(Map<String, Instrument> instruments, Map<Milestone, String> milestones) {

    static final String NAME = "write words in small letters joined by hyphens";

    record Instrument(String title, String citation) {}

    static Declared read(Fields root, List<Problem> problems) {
        var instruments = new HashMap<String, Instrument>();
        for (Fields source : root.each("sources")) {
            Optional<String> id = source.needText("id");
            Optional<String> title = source.needText("title");
            Optional<String> citation = source.needText("citation");
            source.noOthers();
            if (id.isPresent() && title.isPresent() && citation.isPresent()) {
                Instrument instrument = new Instrument(title.get(), citation.get());
                if (instruments.putIfAbsent(id.get(), instrument) != null) {
                    source.problem("id", "The source \"" + id.get() + "\" is declared twice.");
                }
            }
        }
        var milestones = new LinkedHashMap<Milestone, String>();
        root.needFields("milestones").ifPresent(named -> {
            for (Fields.Placed name : named.keys()) {
                Optional<Milestone> milestone = named(Milestone::new).apply(name.text());
                if (milestone.isEmpty()) {
                    problems.add(name.place().problem("\"" + name.text() + "\" is not understood; " + NAME + "."));
                }
                named.needText(name.text())
                        .ifPresent(words -> milestone.ifPresent(known -> milestones.put(known, words)));
            }
        });
        return new Declared(instruments, milestones);
    }

    /** Makes a name, or nothing where the text does not fit one. */
    static <T> Function<String, Optional<T>> named(Function<String, T> name) {
        return text -> {
            try {
                return Optional.of(name.apply(text));
            } catch (IllegalArgumentException notName) {
                return Optional.empty();
            }
        };
    }

    Optional<Milestone> milestone(Fields fields, String key) {
        return known(fields.parsed(key, named(Milestone::new), NAME), fields, key);
    }

    Optional<Milestone> needMilestone(Fields fields, String key) {
        return known(fields.needParsed(key, named(Milestone::new), NAME), fields, key);
    }

    private Optional<Milestone> known(Optional<Milestone> milestone, Fields fields, String key) {
        if (milestone.isPresent() && !milestones.containsKey(milestone.get())) {
            fields.problem(key, "The milestone \"" + milestone.get() + "\" is not declared under \"milestones\".");
        }
        return milestone;
    }

    /** The milestones of a list, each of which must be declared. */
    Set<Milestone> milestones(Fields fields, String key, List<Problem> problems) {
        var found = new LinkedHashSet<Milestone>();
        for (Fields.Placed name : fields.texts(key)) {
            Optional<Milestone> known = named(Milestone::new).apply(name.text()).filter(milestones::containsKey);
            known.ifPresentOrElse(
                    found::add,
                    () -> problems.add(name.place()
                            .problem("The milestone \"" + name.text() + "\" is not declared under \"milestones\".")));
        }
        return Collections.unmodifiableSet(found);
    }

    Origin origin(Milestone fact, Optional<Milestone> ifLater) {
        return new Origin(
                fact, milestones.getOrDefault(fact, ""), ifLater.map(later -> origin(later, Optional.empty())));
    }

    /** The value of {@code source: { in: …, at: … }}. */
    Optional<Source> needSource(Fields fields) {
        return fields.needFields("source").flatMap(source -> {
            Optional<String> in = source.needText("in");
            Optional<String> at = source.needText("at");
            source.noOthers();
            if (in.isPresent() && !instruments.containsKey(in.get())) {
                source.problem("in", "The source \"" + in.get() + "\" is not declared under \"sources\".");
            }
            return in.map(instruments::get)
                    .flatMap(instrument ->
                            at.map(provision -> new Source(instrument.title(), instrument.citation(), provision)));
        });
    }
}
