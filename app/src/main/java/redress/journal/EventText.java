package redress.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
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

    static ObjectNode parse(byte[] text) {
        return (ObjectNode) JSON.readTree(text);
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
