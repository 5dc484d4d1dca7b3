package redress.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The plain files that describe a council, by their names with "/" between folder and file. */
public record CouncilFolder(Map<String, String> files) {

    public CouncilFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A folder that ships with the program; empty where none has this name. */
    public static Optional<CouncilFolder> shipped(String id) {
        if (!id.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        var root = "/councils/" + id + "/";
        var files = new TreeMap<String, String>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:councils/" + id + "/**/*.*")) {
                var url = resource.getURL().toString();
                files.put(
                        url.substring(url.lastIndexOf(root) + root.length()),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped files of council " + id + " cannot be read", unreadable);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new CouncilFolder(files));
    }

    /** A folder on disk. */
    public static CouncilFolder in(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return new CouncilFolder(files);
    }

    public Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The files of one sub-folder, by their names within the council's folder. */
    public Map<String, String> under(String subfolder) {
        var found = new TreeMap<String, String>();
        files.forEach((name, text) -> {
            if (name.startsWith(subfolder + "/")) {
                found.put(name, text);
            }
        });
        return found;
    }
}
