package redress.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redress.casework.CaseReference;

/** The reference of a case as somebody types it from a letter: with spaces, without the hyphen or the noughts. */
final class TypedReference {

    private static final int LONGEST = 40;

    /** The year and the running number of our own; an old register's reference is found only as it is written. */
    private static final Pattern OURS = Pattern.compile("(\\d{4})[\\s./\u2010-\u2015-]*(\\d{1,12})");

    private TypedReference() {}

    /** What can be meant, first as it is typed. */
    static List<CaseReference> read(String typed) {
        var words = typed.strip();
        return Stream.concat(
                        Stream.of(words).filter(word -> !word.isEmpty() && word.length() <= LONGEST),
                        Stream.of(OURS.matcher(words))
                                .filter(Matcher::matches)
                                .map(found -> "%s-%06d".formatted(found.group(1), Long.parseLong(found.group(2)))))
                .distinct()
                .map(CaseReference::new)
                .toList();
    }
}
