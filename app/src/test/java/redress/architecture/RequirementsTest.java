package redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** Every requirement has a test that names it, and no test names one that is not written down. */
class RequirementsTest {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| ([A-Z]{2}-\\d{2}) \\| ([^|]+) \\| ([^|]+) \\| (V|V~|S|M) \\|$");
    private static final Pattern IDENTIFIER = Pattern.compile("(?m)^\\| ([A-Z]{2}-\\d+)");

    @Test
    void every_requirement_is_tested_and_every_tested_requirement_is_written_down() {
        assertThat(tested()).isEqualTo(identifiers(LINE).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_line_has_its_sentence_its_source_and_its_confidence_and_stands_once() {
        assertThat(identifiers(LINE).toList())
                .isEqualTo(identifiers(IDENTIFIER).toList())
                .doesNotHaveDuplicates();
    }

    private static Stream<String> identifiers(Pattern pattern) {
        return files().flatMap(text -> pattern.matcher(text).results().map(found -> found.group(1)));
    }

    private static Stream<String> files() {
        try (var files = Files.list(Path.of("..", "docs", "requirements"))) {
            return files.sorted().map(RequirementsTest::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TreeSet<String> tested() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .flatMap(RequirementsTest::named)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(JavaClass type) {
        var own = type.tryGetAnnotationOfType(Requirement.class);
        return Stream.concat(
                        own.stream(),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Requirement.class).stream()))
                .flatMap(requirement -> Arrays.stream(requirement.value()));
    }
}
