package redress.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that nobody chose, and what is wrong with one that somebody did. */
final class Passwords {

    /** Without those that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int SHORTEST = 12;

    /** More bytes than these the hash does not take in. */
    private static final int LONGEST = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Four groups of five: some 99 bits. */
    static String generated() {
        return IntStream.range(0, 4).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    /** Why a password cannot be taken; empty where it can. */
    static Optional<String> weakness(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of("A password must have %d characters or more".formatted(SHORTEST));
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? Optional.of("A password must have %d characters or fewer".formatted(LONGEST))
                : Optional.empty();
    }

    private static String group() {
        return RANDOM.ints(5, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
