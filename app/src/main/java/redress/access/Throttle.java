package redress.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows down guessing. Attempts are counted before their password is looked at, so that many at once gain nothing:
 * for a name from one address, for a name from anywhere, and for an address whatever the name.
 */
final class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int NAME_AT_ADDRESS = 5;

    /** High, or else anybody could shut out a colleague by guessing. */
    static final int NAME = 50;

    /** High, because a whole office may share an address. */
    static final int ADDRESS = 100;

    private static final int REMEMBERED = 10_000;

    private sealed interface Key {
        record NameAtAddress(String name, String address) implements Key {}

        record Name(String name) implements Key {}

        record Address(String address) implements Key {}

        default int limit() {
            return switch (this) {
                case NameAtAddress at -> NAME_AT_ADDRESS;
                case Name name -> NAME;
                case Address address -> ADDRESS;
            };
        }
    }

    private record Attempts(Instant since, int number) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    /** Forgets what has not been touched for longest. */
    private final Map<Key, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Attempts> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts an attempt, and says whether it may be made. One that may not leaves the counts as they are. */
    synchronized boolean admits(String name, String address, Instant now) {
        var keys = keys(name, address);
        var admitted = keys.stream().allMatch(key -> current(key, now).number() < key.limit());
        if (admitted) {
            keys.forEach(key -> {
                var known = current(key, now);
                attempts.put(key, new Attempts(known.since(), known.number() + 1));
            });
        }
        return admitted;
    }

    /**
     * Getting in is no guess, so its attempt does not count. It shows that those before it for this name from this address
     * were theirs; of the name elsewhere, and of other names from here, it shows nothing.
     */
    synchronized void succeeded(String name, String address) {
        for (var key : keys(name, address)) {
            switch (key) {
                case Key.NameAtAddress at -> attempts.remove(at);
                case Key.Name of -> giveBack(of);
                case Key.Address from -> giveBack(from);
            }
        }
    }

    private void giveBack(Key key) {
        attempts.computeIfPresent(key, (same, known) -> new Attempts(known.since(), Math.max(0, known.number() - 1)));
    }

    synchronized int remembered() {
        return attempts.size();
    }

    private Attempts current(Key key, Instant now) {
        var known = attempts.get(key);
        return known == null || known.isOver(now) ? new Attempts(now, 0) : known;
    }

    private static List<Key> keys(String name, String address) {
        return List.of(new Key.NameAtAddress(name, address), new Key.Name(name), new Key.Address(address));
    }
}
