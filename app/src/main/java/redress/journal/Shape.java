package redress.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * How values of one type are written as JSON and read back. Objects are written with sorted keys, so that the same value
 * always gives the same bytes; an empty optional is left out; a record of one component is written as that component.
 */
sealed interface Shape
        permits Shape.Text,
                Shape.Whole,
                Shape.Large,
                Shape.Truth,
                Shape.Day,
                Shape.Constant,
                Shape.Maybe,
                Shape.Many,
                Shape.Named,
                RecordShape,
                ChoiceShape {

    Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

    void write(Object value, JsonGenerator json);

    Object read(JsonNode json);

    /** @throws IllegalArgumentException where the journal cannot keep values of this type */
    static Shape of(Type type) {
        var known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        var shape = make(type);
        KNOWN.put(type, shape);
        return shape;
    }

    private static Shape make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return new Maybe(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Many(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && generic.getActualTypeArguments()[0] == String.class) {
            return new Named(of(generic.getActualTypeArguments()[1]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("The journal cannot keep a " + type);
        }
        if (plain == String.class) {
            return new Text();
        }
        if (plain == int.class || plain == Integer.class) {
            return new Whole();
        }
        if (plain == long.class) {
            return new Large();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Truth();
        }
        if (plain == LocalDate.class) {
            return new Day();
        }
        if (plain.isEnum()) {
            return new Constant(plain);
        }
        if (plain.isSealed() && plain.isInterface()) {
            return ChoiceShape.of(plain);
        }
        if (plain.isRecord()) {
            return RecordShape.of(plain);
        }
        throw new IllegalArgumentException("The journal cannot keep a " + type);
    }

    record Text() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeString((String) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.stringValue();
        }
    }

    record Whole() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeNumber((int) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.intValue();
        }
    }

    /** A whole number that may be too large for {@link Whole}: money in pence. */
    record Large() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeNumber((long) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.longValue();
        }
    }

    record Truth() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.booleanValue();
        }
    }

    record Day() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeString(value.toString());
        }

        @Override
        public Object read(JsonNode json) {
            return LocalDate.parse(json.stringValue());
        }
    }

    record Constant(Class<?> type) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeString(((Enum<?>) value).name());
        }

        @Override
        public Object read(JsonNode json) {
            for (var constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(json.stringValue())) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(json + " is no " + type.getSimpleName());
        }
    }

    record Maybe(Shape inside) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            inside.write(((Optional<?>) value).orElseThrow(), json);
        }

        @Override
        public Object read(JsonNode json) {
            return Optional.of(inside.read(json));
        }
    }

    record Many(Shape inside) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeStartArray();
            ((List<?>) value).forEach(item -> inside.write(item, json));
            json.writeEndArray();
        }

        @Override
        public Object read(JsonNode json) {
            var items = new ArrayList<Object>();
            json.forEach(item -> items.add(inside.read(item)));
            return List.copyOf(items);
        }
    }

    record Named(Shape inside) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeStartObject();
            new TreeMap<>((Map<?, ?>) value).forEach((name, item) -> {
                json.writeName((String) name);
                inside.write(item, json);
            });
            json.writeEndObject();
        }

        @Override
        public Object read(JsonNode json) {
            var items = new TreeMap<String, Object>();
            json.properties().forEach(entry -> items.put(entry.getKey(), inside.read(entry.getValue())));
            return Collections.unmodifiableMap(items);
        }
    }
}
