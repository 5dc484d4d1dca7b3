package redress.casework;

import java.util.Locale;
import java.util.Optional;
import redress.journal.Refusal;

/** The reference under which an Ombudsman writes about a referral, for instance {@code 25 010 090}. */
public record OmbudsmanReference(String value) {

    /** What to say where what was typed can be no reference. */
    public static final Refusal UNREADABLE = new Refusal(
            "no-reference",
            "reference",
            "Enter the Ombudsman's reference with letters or figures, 40 characters at most.");

    private static final int LONGEST = 40;

    public OmbudsmanReference {
        if (value.length() > LONGEST || bare(value).isEmpty()) {
            throw new IllegalArgumentException("An Ombudsman's reference has 1 to 40 characters");
        }
    }

    /** Reads what somebody typed; empty where it is too long, or holds neither a letter nor a figure. */
    public static Optional<OmbudsmanReference> read(String text) {
        return text.length() > LONGEST || bare(text).isEmpty()
                ? Optional.empty()
                : Optional.of(new OmbudsmanReference(text));
    }

    /** The same for every way of writing it: spaces, hyphens and capitals tell no two references apart. */
    String bare() {
        return bare(value);
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
