package redress.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import redress.casework.Coded;
import redress.casework.Pence;

/** What somebody filled in, once everything that must be there is there and can be understood. */
final class Filled {

    private final Map<String, String> words;
    private final Map<String, LocalDate> days;

    Filled(Map<String, String> words, Map<String, LocalDate> days) {
        this.words = Map.copyOf(words);
        this.days = Map.copyOf(days);
    }

    /** What was typed or chosen, without spaces around it; empty where nothing was. */
    String words(String name) {
        return words.getOrDefault(name, "");
    }

    Optional<String> chosen(String name) {
        return Optional.of(words(name)).filter(word -> !word.isEmpty());
    }

    /** A date that the form asks for. */
    LocalDate day(String name) {
        return Optional.ofNullable(days.get(name))
                .orElseThrow(() -> new IllegalStateException("The form has no date " + name));
    }

    /** An amount, where one was typed. */
    Optional<Pence> money(String name) {
        return chosen(name).flatMap(TypedMoney::read);
    }

    /** A choice that the form asks for, of fixed words. */
    <T extends Enum<T> & Coded> T coded(String name, Class<T> type) {
        return Coded.find(type, words(name))
                .orElseThrow(() -> new IllegalStateException("The form offers no such " + name));
    }
}
