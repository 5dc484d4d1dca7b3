package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed, field by field, and what is to be put right. It never loses a value, whatever was wrong with it.
 * The three fields of a date are NAME-day, NAME-month and NAME-year.
 *
 * @param errors in the order in which they are told
 */
public record Form(Map<String, List<String>> typed, List<FieldError> errors) {

    public Form {
        var copy = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        typed = Collections.unmodifiableMap(copy);
        errors = List.copyOf(errors);
    }

    /** A form on which nothing stands yet. */
    public static Form blank() {
        return new Form(Map.of(), List.of());
    }

    /** As a browser sent it: {@code request.getParameterMap()}. */
    public static Form sent(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) ->
                typed.put(name, Arrays.stream(values).map(Form::withoutNul).toList()));
        return new Form(typed, List.of());
    }

    /** A character that no keyboard gives, and that no database keeps in a text. */
    private static String withoutNul(String text) {
        return text.replace("\u0000", "");
    }

    /** What stands in a field, without white space around it; nothing is an empty text. */
    public String value(String name) {
        return values(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** What stands in a field, where anything does. */
    public Optional<String> given(String name) {
        return Optional.of(value(name)).filter(text -> !text.isEmpty());
    }

    /** Every ticked box of one name. */
    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public TypedDate date(String name) {
        return new TypedDate(value(name + "-day"), value(name + "-month"), value(name + "-year"));
    }

    public Form with(String name, String value) {
        return withTyped(name, List.of(value));
    }

    /** With what the address of the page has chosen already: {@code request.getParameterMap()}. */
    Form chosenIn(Map<String, String[]> parameters) {
        var form = this;
        for (var chosen : sent(parameters).typed().entrySet()) {
            form = form.with(chosen.getKey(), chosen.getValue().getFirst());
        }
        return form;
    }

    public Form with(String name, LocalDate date) {
        var parts = TypedDate.of(date);
        return with(name + "-day", parts.day())
                .with(name + "-month", parts.month())
                .with(name + "-year", parts.year());
    }

    Form withTyped(String name, List<String> values) {
        var changed = new LinkedHashMap<>(typed);
        changed.put(name, values);
        return new Form(changed, errors);
    }

    /** Says what is wrong with a field; of several errors in one field the first counts. */
    public Form withError(String name, String sentence) {
        if (error(name).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(errors);
        more.add(new FieldError(name, sentence, target(name)));
        return new Form(typed, more);
    }

    /** A whole number that a page has put into a hidden field; 0 where somebody has changed it into something else. */
    public int number(String name) {
        return value(name).matches("\\d{1,9}") ? Integer.parseInt(value(name)) : 0;
    }

    /** An error in a date leads to the first part that is wrong. */
    private String target(String name) {
        return typed.containsKey(name + "-day") && !typed.containsKey(name)
                ? name + "-" + date(name).wrongParts().getFirst()
                : name;
    }

    public Optional<String> error(String name) {
        return errors.stream()
                .filter(error -> error.name().equals(name))
                .map(FieldError::sentence)
                .findFirst();
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }
}
