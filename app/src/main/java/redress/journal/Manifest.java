package redress.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param masterKeyCheck tells whether the master key is the one that its keys are wrapped with; not the key itself
 */
record Manifest(int version, Instant writtenAt, String masterKeyCheck, List<Part> parts) {

    static final String FILE = "manifest.json";

    /** The version of the format, one more with each change of it that an older program could not read. */
    static final int VERSION = 1;

    private static final String FORMAT = "redress-backup";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One file of the backup.
     *
     * @param digest SHA-256 of its bytes, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, String digest) {}

    Optional<Part> part(BackupTable table) {
        return parts.stream().filter(part -> part.table().equals(table.name())).findFirst();
    }

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    byte[] json() {
        var json = JSON.createObjectNode();
        json.put("format", FORMAT).put("version", version).put("writtenAt", writtenAt.toString());
        json.put("masterKeyCheck", masterKeyCheck);
        var files = json.putArray("tables");
        for (var part : parts) {
            var file = files.addObject().put("table", part.table());
            part.columns().forEach(file.putArray("columns")::add);
            file.put("rows", part.rows()).put("sha256", part.digest());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /** Empty where this is no manifest of a backup. */
    static Optional<Manifest> read(byte[] text) {
        try {
            var json = JSON.readTree(text);
            if (!json.path("format").asString("").equals(FORMAT)) {
                return Optional.empty();
            }
            var version = json.path("version").asInt();
            return Optional.of(
                    version == VERSION
                            ? new Manifest(
                                    version,
                                    Instant.parse(json.get("writtenAt").stringValue()),
                                    json.get("masterKeyCheck").stringValue(),
                                    parts(json.get("tables")))
                            : new Manifest(version, Instant.EPOCH, "", List.of()));
        } catch (JacksonException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    private static List<Part> parts(JsonNode files) {
        var parts = new ArrayList<Part>();
        for (var file : files) {
            var columns = new ArrayList<String>();
            file.get("columns").forEach(column -> columns.add(column.stringValue()));
            parts.add(new Part(
                    file.get("table").stringValue(),
                    List.copyOf(columns),
                    file.get("rows").longValue(),
                    file.get("sha256").stringValue()));
        }
        return List.copyOf(parts);
    }
}
