package redress.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.casework.CaseReference;
import redress.journal.StreamId;

/** Addresses of pages. */
final class Paths {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern ESCAPED = Pattern.compile("~([0-9a-f]{4})");

    private Paths() {}

    static String of(CaseReference reference) {
        return "/cases/" + written(reference.value());
    }

    /** Of a referral to an Ombudsman. */
    static String of(StreamId referral) {
        return "/ombudsman/" + referral;
    }

    /** Of an action of a case, or of a recommendation on a referral, for whoever does it or answers for it. */
    static String ofAction(StreamId stream, int number) {
        return "/actions/" + stream + "/" + number;
    }

    /** The number that an address carries; empty where it carries none. */
    static Optional<Integer> readNumber(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    /** The stream that an address or a form carries; empty where it carries none. */
    static Optional<StreamId> readStream(String written) {
        try {
            return Optional.of(new StreamId(UUID.fromString(written)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /**
     * A reference as an address carries it. An old register's can hold a stroke or a semicolon, which servers and proxies
     * refuse in an address however it is encoded, or be the name of another page.
     */
    private static String written(String reference) {
        if (reference.equals("new")) {
            return "~006eew";
        }
        return UNSAFE.matcher(reference)
                .replaceAll(found -> "~%04x".formatted((int) found.group().charAt(0)));
    }

    /** The reference that an address carries. */
    static String read(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
