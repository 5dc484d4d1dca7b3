package redress.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redress.organisation.Pence;

/** What came of reading a form against its fields. */
sealed interface Reading {

    record Complete(Filled filled) implements Reading {}

    /** @param form all that was typed, with what is wrong in the order of the page */
    record Faulty(Form form) implements Reading {}

    /** Answers that no chosen option reveals are not read: what stood in a hidden field is nobody's answer. */
    static Reading of(List<Field> fields, Form typed) {
        var words = new LinkedHashMap<String, List<String>>();
        var days = new LinkedHashMap<String, LocalDate>();
        var form = read(fields, typed, words, days);
        return form.isWrong() ? new Faulty(form) : new Complete(new Filled(words, days));
    }

    private static Form read(
            List<Field> fields, Form typed, Map<String, List<String>> words, Map<String, LocalDate> days) {
        var form = typed;
        for (var field : fields) {
            form = switch (field) {
                case Field.Words it -> words(it, form, words);
                case Field.Money it -> money(it, form, words);
                case Field.Choice it -> choice(it, form, words, days);
                case Field.Several it -> several(it, form, words, days);
                case Field.Day it -> day(it, form, days);
            };
        }
        return form;
    }

    private static Form words(Field.Words field, Form form, Map<String, List<String>> words) {
        var said = form.value(field.name());
        words.put(field.name(), List.of(said));
        return said.isEmpty()
                ? field.missing()
                        .map(sentence -> form.withError(field.name(), sentence))
                        .orElse(form)
                : field.amiss(said)
                        .map(sentence -> form.withError(field.name(), sentence))
                        .orElse(form);
    }

    private static Form money(Field.Money field, Form form, Map<String, List<String>> words) {
        var said = form.value(field.name());
        words.put(field.name(), List.of(said));
        if (said.isEmpty()) {
            return field.missing()
                    .map(sentence -> form.withError(field.name(), sentence))
                    .orElse(form);
        }
        return TypedMoney.read(said)
                        .filter(amount -> amount.compareTo(field.least()) >= 0)
                        .isPresent()
                ? form
                : form.withError(
                        field.name(),
                        "Write the amount in pounds and pence, like 250 or 1,250.50"
                                + (field.least().equals(Pence.NONE) ? "" : ", and above nothing"));
    }

    private static Form choice(
            Field.Choice field, Form form, Map<String, List<String>> words, Map<String, LocalDate> days) {
        var said = form.value(field.name());
        words.put(field.name(), List.of(said));
        var chosen = field.options().stream()
                .filter(option -> option.code().equals(said))
                .findFirst();
        if (chosen.isPresent()) {
            return read(chosen.orElseThrow().reveals(), form, words, days);
        }
        return said.isEmpty()
                ? field.missing()
                        .map(sentence -> form.withError(field.name(), sentence))
                        .orElse(form)
                : form.withError(field.name(), "Choose one of the answers on the page");
    }

    private static Form several(
            Field.Several field, Form form, Map<String, List<String>> words, Map<String, LocalDate> days) {
        var chosen = field.options().stream()
                .filter(option -> form.values(field.name()).contains(option.code()))
                .toList();
        words.put(field.name(), chosen.stream().map(Option::code).toList());
        var read = form;
        if (chosen.isEmpty() && field.missing().isPresent()) {
            read = read.withError(field.name(), field.missing().orElseThrow());
        }
        for (var option : chosen) {
            read = read(option.reveals(), read, words, days);
        }
        return read;
    }

    private static Form day(Field.Day field, Form form, Map<String, LocalDate> days) {
        return switch (form.date(field.name()).read("the " + field.noun())) {
            case TypedDate.Reading.Date(var date) -> {
                days.put(field.name(), date);
                yield form;
            }
            case TypedDate.Reading.Nothing(var sentence) when !field.required() -> form;
            case TypedDate.Reading.Nothing(var sentence) -> form.withError(field.name(), sentence);
            case TypedDate.Reading.NoDate(var sentence) -> form.withError(field.name(), sentence);
        };
    }

    /** The form before anybody typed: what its fields propose. */
    static Form proposals(List<Field> fields) {
        return propose(fields, Form.blank());
    }

    private static Form propose(List<Field> fields, Form blank) {
        var form = blank;
        for (var field : fields) {
            form = switch (field) {
                case Field.Words it -> it.proposed().isEmpty() ? form : form.with(it.name(), it.proposed());
                case Field.Money it -> form;
                case Field.Day it -> proposed(it, form);
                case Field.Choice it -> proposed(it, form);
                case Field.Several it -> proposed(it, form);
            };
        }
        return form;
    }

    private static Form proposed(Field.Day field, Form form) {
        return field.proposed().map(date -> form.with(field.name(), date)).orElse(form);
    }

    private static Form proposed(Field.Choice field, Form form) {
        return proposed(
                field.options(),
                field.proposed().map(code -> form.with(field.name(), code)).orElse(form));
    }

    private static Form proposed(Field.Several field, Form form) {
        return proposed(
                field.options(), field.proposed().isEmpty() ? form : form.withTyped(field.name(), field.proposed()));
    }

    private static Form proposed(List<Option> options, Form form) {
        var own = form;
        for (var option : options) {
            own = propose(option.reveals(), own);
        }
        return own;
    }
}
