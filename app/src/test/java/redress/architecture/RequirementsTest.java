package redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;
import redress.testing.StoryOf;

/**
 * Every requirement has a test that names it, and no test names one that is not written down. Every procedure that ships
 * has its requirements in a file of its own, and a class that tells its story.
 */
class RequirementsTest {

    private static final Path FOLDER = Path.of("..", "docs", "requirements");
    /** What stands beside the procedures. */
    private static final Set<String> BESIDE = Set.of("README", "every-procedure", "ombudsman", "register");

    /** A source has words; a dash is none. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| ([A-Z]{2}-\\d{2}) \\| ([^|]+) \\| ([^|]*\\p{L}[^|]*) \\| (V|V~|S|M|M\\?) \\|$");

    private static final Pattern IDENTIFIER = Pattern.compile("(?m)^\\| ([A-Z]{2}-\\d+)");

    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));
    private static final SortedMap<String, String> FILES = files();

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

    @Test
    void a_line_whose_source_is_a_dash_is_no_line() {
        assertThat("| AL-01 | keep it | reg 8 | M? |").matches(LINE);
        assertThat("| AL-01 | keep it | – | V |").doesNotMatch(LINE);
        assertThat("| AL-01 | keep it | reg 8 | sure |").doesNotMatch(LINE);
    }

    @Test
    void every_procedure_that_ships_has_its_requirements_and_its_story() {
        assertThat(wanting(ShippedProcedures.files(), FILES.keySet(), toldOf())).isEmpty();
    }

    @Test
    void an_eleventh_procedure_that_has_neither_is_named_with_what_it_wants() {
        var eleventh = new TreeMap<>(ShippedProcedures.files());
        eleventh.put("scotland-2017", Path.of("procedures/scotland-2017.yaml"));
        assertThat(wanting(eleventh, FILES.keySet(), toldOf()))
                .containsExactly(
                        "procedures/scotland-2017.yaml ships without its requirements. Write docs/requirements/scotland-2017.md, a"
                                + " line for each thing that the program must do under it.",
                        "procedures/scotland-2017.yaml ships without its story. Tell one from first contact to the end in a test"
                                + " class, and mark that with @StoryOf(\"scotland-2017\").");
    }

    @Test
    void no_requirements_and_no_story_are_of_a_procedure_that_does_not_ship() {
        var shipped = ShippedProcedures.files().keySet();
        assertThat(FILES.keySet())
                .filteredOn(name -> !BESIDE.contains(name))
                .as("files in docs/requirements")
                .isSubsetOf(shipped);
        assertThat(toldOf()).as("stories").isSubsetOf(shipped);
    }

    @Test
    void the_requirements_of_a_procedure_have_a_prefix_that_no_other_file_has() {
        var prefixes = new TreeMap<String, String>();
        FILES.forEach((name, text) -> {
            var own = found(IDENTIFIER, text)
                    .map(identifier -> identifier.substring(0, 2))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!BESIDE.contains(name)) {
                assertThat(own).as("prefixes in " + name).hasSize(1);
            }
            own.forEach(prefix -> assertThat(prefixes.put(prefix, name))
                    .as("%s is the prefix of %s too".formatted(prefix, name))
                    .isNull());
        });
    }

    /** What these procedures want, each in a sentence that says what to do. */
    private static List<String> wanting(Map<String, Path> procedures, Set<String> written, Set<String> told) {
        return procedures.entrySet().stream()
                .flatMap(shipped -> Stream.concat(
                        written.contains(shipped.getKey())
                                ? Stream.empty()
                                : Stream.of(
                                        "%s ships without its requirements. Write docs/requirements/%s.md, a line for each thing that the program must do under it."
                                                .formatted(shipped.getValue(), shipped.getKey())),
                        told.contains(shipped.getKey())
                                ? Stream.empty()
                                : Stream.of(
                                        "%s ships without its story. Tell one from first contact to the end in a test class, and mark that with @StoryOf(\"%s\")."
                                                .formatted(shipped.getValue(), shipped.getKey()))))
                .toList();
    }

    private static Stream<String> identifiers(Pattern pattern) {
        return FILES.values().stream().flatMap(text -> found(pattern, text));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** The text of each file of the folder, by its name without the ending. */
    private static SortedMap<String, String> files() {
        try (var files = Files.list(FOLDER)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replaceFirst("\\.md$", ""),
                    RequirementsTest::read,
                    (one, other) -> one,
                    TreeMap::new));
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
        return TESTS.stream().flatMap(RequirementsTest::named).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> toldOf() {
        return TESTS.stream()
                .flatMap(type -> type.tryGetAnnotationOfType(StoryOf.class).stream())
                .map(StoryOf::value)
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
