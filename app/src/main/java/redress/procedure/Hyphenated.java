package redress.procedure;

import java.util.regex.Pattern;

/** Words in small letters joined by hyphens: what the names in procedures are made of. */
final class Hyphenated {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Hyphenated() {}

    static boolean is(String name) {
        return WORDS.matcher(name).matches();
    }

    /** @throws IllegalArgumentException where it is something else */
    static void mustBe(String name) {
        if (!is(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is not words in small letters joined by hyphens");
        }
    }
}
