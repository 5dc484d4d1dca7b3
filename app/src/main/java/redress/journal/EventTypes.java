package redress.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every event that the journal can hold, by name and version. The name is the record's; the version is 1, and one more for
 * each {@link Upcaster} that reshapes older ones.
 */
public final class EventTypes {

    /** Makes an event of version {@code from} into one of the next version, as JSON. */
    public record Upcaster(String type, int from, UnaryOperator<ObjectNode> change) {}

    private final Map<String, RecordShape> shapes = new HashMap<>();
    private final Map<String, List<Upcaster>> upcasters = new HashMap<>();

    /** @param families sealed interfaces of records, none of whose names is used twice */
    public EventTypes(List<Class<? extends Event>> families, List<Upcaster> reshaped) {
        families.forEach(this::add);
        add(JournalEvent.class);
        for (var upcaster : reshaped) {
            var known = upcasters.computeIfAbsent(upcaster.type(), type -> new ArrayList<>());
            if (!shapes.containsKey(upcaster.type()) || upcaster.from() != known.size() + 1) {
                throw new IllegalArgumentException("The upcaster of " + upcaster.type() + " from version "
                        + upcaster.from() + " has no event, or does not follow the one before");
            }
            known.add(upcaster);
        }
    }

    private void add(Class<? extends Event> family) {
        for (var type : Arrays.asList(family.getPermittedSubclasses())) {
            if (shapes.put(type.getSimpleName(), RecordShape.of(type)) != null) {
                throw new IllegalArgumentException("Two events are named " + type.getSimpleName());
            }
        }
    }

    static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    int version(String type) {
        return 1 + upcasters.getOrDefault(type, List.of()).size();
    }

    RecordShape shape(String type) {
        return Optional.ofNullable(shapes.get(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The journal holds an event " + type + " that this version of Redress does not know"));
    }

    Event read(String type, int version, ObjectNode json) {
        var current = json;
        for (var upcaster : upcasters.getOrDefault(type, List.of())) {
            if (upcaster.from() >= version) {
                current = upcaster.change().apply(current);
            }
        }
        return (Event) shape(type).readParts(current);
    }
}
