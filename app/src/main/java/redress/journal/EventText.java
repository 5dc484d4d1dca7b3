package redress.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON text, in the one form that is hashed: names sorted, nothing between them. */
final class EventText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventText() {}

    /** The open components, or the personal ones. */
    static byte[] of(Event event, RecordShape shape, boolean personal) {
        var bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            shape.writeParts(event, json, personal, Optional.empty());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static ObjectNode parse(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    static ObjectNode parse(byte[] text) {
        return (ObjectNode) JSON.readTree(text);
    }

    /** The same object in the form that is hashed; the database keeps names in an order of its own. */
    static byte[] canonical(JsonNode node) {
        var bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(node, json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonNode node, JsonGenerator json) {
        if (node.isObject()) {
            json.writeStartObject();
            for (var name : new TreeSet<>(node.propertyNames())) {
                json.writeName(name);
                write(node.get(name), json);
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            node.forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            json.writeTree(node);
        }
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
