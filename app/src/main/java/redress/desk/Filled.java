package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redress.organisation.Coded;
import redress.organisation.Pence;

/** What somebody filled in, once everything that must be there is there and can be understood. */
final class Filled {

    private final Map<String, List<String>> words;
    private final Map<String, LocalDate> days;

    Filled(Map<String, List<String>> words, Map<String, LocalDate> days) {
        this.words = Map.copyOf(words);
        this.days = Map.copyOf(days);
    }

    /** All of it as one text, which is the same wherever the same was filled in. */
    String inOneText() {
        return new TreeMap<>(words) + " " + new TreeMap<>(days);
    }

    /** What was typed or chosen, without spaces around it; empty where nothing was. */
    String words(String name) {
        return several(name).stream().findFirst().orElse("");
    }

    /** Every answer that was ticked, in the order of the form. */
    List<String> several(String name) {
        return words.getOrDefault(name, List.of());
    }

    Optional<String> chosen(String name) {
        return Optional.of(words(name)).filter(word -> !word.isEmpty());
    }

    /** A date that the form asks for. */
    LocalDate day(String name) {
        return dayGiven(name).orElseThrow(() -> new IllegalStateException("The form has no date " + name));
    }

    /** A date that need not be given. */
    Optional<LocalDate> dayGiven(String name) {
        return Optional.ofNullable(days.get(name));
    }

    /** An amount of money that the form asks for. */
    Pence amount(String name) {
        return money(name).orElseThrow(() -> new IllegalStateException("The form has no amount " + name));
    }

    /** Every ticked answer, of fixed words. */
    <T extends Enum<T> & Coded> List<T> codedSeveral(String name, Class<T> type) {
        return several(name).stream()
                .flatMap(code -> Coded.find(type, code).stream())
                .toList();
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
