package redress.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A record: its components by name, or the one component that it has. Personal components are written apart. */
record RecordShape(Class<?> type, List<Part> parts, List<Part> sorted, MethodHandle constructor) implements Shape {

    /** One component. */
    record Part(int index, String name, boolean personal, Shape shape, MethodHandle accessor) {

        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var components = type.getRecordComponents();
            var parts = new ArrayList<Part>();
            for (var index = 0; index < components.length; index++) {
                parts.add(part(index, components[index], lookup));
            }
            var constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
            return new RecordShape(
                    type,
                    List.copyOf(parts),
                    parts.stream().sorted(Comparator.comparing(Part::name)).toList(),
                    constructor.asSpreader(Object[].class, components.length));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalArgumentException("The journal cannot keep a " + type, fault);
        }
    }

    private static Part part(int index, RecordComponent component, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        var type = component.getGenericType();
        var personal = type instanceof ParameterizedType generic && generic.getRawType() == Personal.class;
        Type kept = personal ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return new Part(
                index, component.getName(), personal, Shape.of(kept), lookup.unreflect(component.getAccessor()));
    }

    boolean hasPersonalParts() {
        return parts.stream().anyMatch(Part::personal);
    }

    @Override
    public void write(Object value, JsonGenerator json) {
        if (parts.size() == 1) {
            parts.getFirst().shape().write(parts.getFirst().of(value), json);
        } else {
            json.writeStartObject();
            writeParts(value, json, false, Optional.empty());
            json.writeEndObject();
        }
    }

    /**
     * Writes the open components, or the personal ones, of a record into an object that is already begun.
     *
     * @param choice which record it is of several, told under {@code type} where the order of names wants it
     */
    void writeParts(Object value, JsonGenerator json, boolean personal, Optional<String> choice) {
        var untold = choice;
        for (var part : sorted) {
            if (untold.isPresent() && part.name().compareTo("type") > 0) {
                json.writeStringProperty("type", untold.orElseThrow());
                untold = Optional.empty();
            }
            if (part.personal() == personal) {
                writePart(part, part.of(value), json);
            }
        }
        untold.ifPresent(name -> json.writeStringProperty("type", name));
    }

    private static void writePart(Part part, Object inside, JsonGenerator json) {
        if (inside instanceof Personal.Known<?>(var known)) {
            json.writeName(part.name());
            part.shape().write(known, json);
        } else if (!(inside instanceof Optional<?> optional && optional.isEmpty())
                && !(inside instanceof Personal.Erased<?>)) {
            json.writeName(part.name());
            part.shape().write(inside, json);
        }
    }

    @Override
    public Object read(JsonNode json) {
        return parts.size() == 1 && !parts.getFirst().personal()
                ? make(new Object[] {parts.getFirst().shape().read(json)})
                : readParts(json);
    }

    /** Reads a record from an object that holds its open and its personal components. */
    Object readParts(JsonNode json) {
        var values = new Object[parts.size()];
        for (var part : parts) {
            var inside = json.get(part.name());
            var there = inside != null && !inside.isNull();
            values[part.index()] = part.personal()
                    ? there ? Personal.of(part.shape().read(inside)) : Personal.erased()
                    : there ? part.shape().read(inside) : absent(part);
        }
        return make(values);
    }

    private Object absent(Part part) {
        if (part.shape() instanceof Maybe) {
            return Optional.empty();
        }
        throw new IllegalArgumentException(type.getSimpleName() + " without " + part.name());
    }

    private Object make(Object[] values) {
        try {
            return constructor.invoke(values);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
