package redress.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A sealed interface: whichever record it is, told by its name under {@code type}. */
record ChoiceShape(Class<?> type, Map<String, RecordShape> choices) implements Shape {

    static ChoiceShape of(Class<?> type) {
        return new ChoiceShape(
                type,
                Arrays.stream(type.getPermittedSubclasses())
                        .map(RecordShape::of)
                        .collect(Collectors.toUnmodifiableMap(
                                shape -> shape.type().getSimpleName(), Function.identity())));
    }

    @Override
    public void write(Object value, JsonGenerator json) {
        var name = value.getClass().getSimpleName();
        json.writeStartObject();
        shape(name).writeParts(value, json, false, Optional.of(name));
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode json) {
        return shape(json.get("type").stringValue()).readParts(json);
    }

    private RecordShape shape(String name) {
        var shape = choices.get(name);
        if (shape == null) {
            throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
        }
        return shape;
    }
}
