package redress.register;

import java.util.Locale;

/** Who a person is and how to reach them; a part that is not known is empty. Always sealed in the journal. */
public record ContactDetails(String name, String email, String telephone, String address) {

    /**
     * A name or an e-mail address as it is compared with others: in small letters and with single spaces. Two people may share
     * one, so it proves nothing; it is what a person is asked about.
     */
    public static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
