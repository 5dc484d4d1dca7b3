package redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand in the sources, whoever writes them. */
class SourceTest {

    private static final List<Path> JAVA =
            List.of(Path.of("src/main/java"), Path.of("../bench/src/main/java"), Path.of("../codegen/src/main/java"));
    private static final Path COUNCILS = Path.of("src/main/resources/councils");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private static final String COUNTRIES = "england|wales|scotland|ireland|britain|british";

    /** An attribute that runs script, a style, a script without address, markup that is not escaped. */
    private static final Pattern UNSAFE_MARKUP = Pattern.compile(
            "\\son[a-z]+\\s*=|\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|\\$unsafe", Pattern.CASE_INSENSITIVE);

    @Test
    void no_council_and_no_country_is_named_in_java() {
        var place = Pattern.compile("\\b(" + councils() + "|" + COUNTRIES + ")", Pattern.CASE_INSENSITIVE);
        assertThat(JAVA)
                .allSatisfy(root -> assertThat(
                                sources(root, ".java").flatMap(file -> found(file, place, true).stream()))
                        .isEmpty());
    }

    /** The names of the folders of councils, as they are written anywhere: in full, or the word they begin with. */
    private static String councils() {
        try (var folders = Files.list(COUNCILS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("sample"))
                    .map(name -> name.split("-", 2)[0])
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void templates_hold_no_inline_script_no_inline_style_and_nothing_unescaped() {
        assertThat(sources(TEMPLATES, ".jte").flatMap(file -> found(file, UNSAFE_MARKUP, false).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a onclick=\"go()\">",
                "<p style=\"color: red\">",
                "<script>go()</script>",
                "<script nonce=\"abc\">go()</script>",
                "$unsafe{text}",
                "<body\nonload='go()'>",
            })
    void the_scan_sees(String markup) {
        assertThat(UNSAFE_MARKUP.matcher(markup).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script type=\"module\" src=\"/assets/redress.js\"></script>", "<p>once = twice</p>"})
    void the_scan_allows(String markup) {
        assertThat(UNSAFE_MARKUP.matcher(markup).find()).isFalse();
    }

    private static List<String> found(Path file, Pattern pattern, boolean exceptInComments) {
        try {
            var text = Files.readString(file);
            var searched = exceptInComments ? COMMENT.matcher(text).replaceAll("") : text;
            return pattern.matcher(searched)
                    .results()
                    .map(match -> file + ": " + match.group().strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path root, String ending) {
        try (var files = Files.walk(root)) {
            var sources = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(sources).isNotEmpty();
            return sources.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
