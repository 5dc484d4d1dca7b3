package redress.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a decision comes to where the Ombudsman counts. The uphold rate is upheld out of upheld and not upheld, so what was
 * never investigated is in neither part of it. The intervention rate is settled and upheld out of all that was decided.
 */
public enum CountsAs {
    NOT_COUNTED("not-counted"),
    /** An early resolution or a voluntary settlement: the council puts right what it can, and nothing is found either way. */
    SETTLED("settled"),
    NOT_UPHELD("not-upheld"),
    UPHELD("upheld");

    private final String code;

    CountsAs(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<CountsAs> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(CountsAs::code).collect(Collectors.joining(", "));
    }
}
