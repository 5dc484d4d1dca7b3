package redress.exchange;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import redress.exchange.SheetMapping.LooseDate;
import redress.exchange.SheetMapping.Makes;
import redress.organisation.Written;
import redress.procedure.Loading;
import redress.procedure.Problem;

/** Reads a mapping from YAML; everything that is wrong with it comes back at its line. */
final class MappingFile {

    private static final String DATE_MADE_OF = "d, M and y, for instance dd/MM/yyyy";

    private final List<Problem> problems = new ArrayList<>();

    private MappingFile() {}

    static Loading<RegisterMapping> read(String file, String text) {
        return new MappingFile().mapping(file, text);
    }

    private Loading<RegisterMapping> mapping(String file, String text) {
        var sheets = new ArrayList<SheetMapping>();
        Written.read(file, text, 0, problems).ifPresent(whole -> {
            for (var table : whole.only("tables").children("tables")) {
                sheets.add(sheet(table));
            }
            if (sheets.isEmpty()) {
                whole.refuse("Name at least one table under \"tables\".");
            }
        });
        return problems.isEmpty()
                ? new Loading.Loaded<>(new RegisterMapping(List.copyOf(sheets)))
                : new Loading.Refused<>(List.copyOf(problems));
    }

    private static SheetMapping sheet(Written table) {
        table.only("file", "makes", "dates", "accept", "columns", "values", "defaults");
        var makes = constant(table, "makes", table.text("makes"), List.of(Makes.values()), Makes::code);
        var facts = makes.map(it -> Stream.concat(it.needed().stream(), it.further().stream())
                        .toList())
                .orElse(List.of());
        Map<String, List<String>> columns = new HashMap<>();
        table.child("columns")
                .ifPresent(child -> facts(child, facts).forEach(fact -> columns.put(fact, child.texts(fact))));
        Map<String, String> defaults = new HashMap<>();
        table.child("defaults")
                .ifPresent(child -> facts(child, facts).forEach(fact -> defaults.put(fact, child.text(fact))));
        makes.ifPresent(it -> it.needed().stream()
                .filter(fact -> !columns.containsKey(fact) && !defaults.containsKey(fact))
                .forEach(fact -> table.refuse(
                        "\"" + fact + "\" needs a heading under \"columns\" or a code under" + " \"defaults\".")));
        return new SheetMapping(
                table.text("file"),
                makes.orElse(Makes.REPRESENTATION),
                Map.copyOf(columns),
                values(table, facts),
                Map.copyOf(defaults),
                table.texts("dates").stream()
                        .flatMap(pattern -> date(table, pattern).stream())
                        .toList(),
                accepts(table));
    }

    private static Map<String, Map<String, String>> values(Written table, List<String> facts) {
        Map<String, Map<String, String>> values = new HashMap<>();
        table.child("values").ifPresent(all -> {
            for (var fact : facts(all, facts)) {
                Map<String, String> translations = new HashMap<>();
                all.child(fact)
                        .ifPresent(child -> child.keys()
                                .forEach(label -> translations.put(Vocabulary.key(label), child.text(label))));
                values.put(fact, Map.copyOf(translations));
            }
        });
        return Map.copyOf(values);
    }

    private static Set<LooseDate> accepts(Written table) {
        var accepts = EnumSet.noneOf(LooseDate.class);
        table.texts("accept")
                .forEach(code -> constant(table, "accept", code, List.of(LooseDate.values()), LooseDate::code)
                        .ifPresent(accepts::add));
        return accepts;
    }

    private static List<String> facts(Written written, List<String> known) {
        written.only(known.toArray(String[]::new));
        return written.keys().stream().filter(known::contains).toList();
    }

    private static Optional<DateTimeFormatter> date(Written table, String pattern) {
        if (!pattern.matches("[dMy/. -]+") || !pattern.contains("y")) {
            table.refuse("dates", "\"" + pattern + "\" is not a way to write a date. Make it of " + DATE_MADE_OF + ".");
            return Optional.empty();
        }
        try {
            return Optional.of(DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException unusable) {
            table.refuse("dates", "\"" + pattern + "\" is not a way to write a date. Make it of " + DATE_MADE_OF + ".");
            return Optional.empty();
        }
    }

    private static <T> Optional<T> constant(
            Written table, String key, String code, List<T> all, Function<T, String> codes) {
        var found = all.stream().filter(each -> codes.apply(each).equals(code)).findFirst();
        if (found.isEmpty() && !code.isEmpty()) {
            table.refuse(
                    key,
                    "\"" + code + "\" is not known here. Use one of "
                            + String.join(", ", all.stream().map(codes).toList()) + ".");
        }
        return found;
    }
}
