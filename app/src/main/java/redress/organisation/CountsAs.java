package redress.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a decision comes to where the Ombudsman counts: the uphold rate is upheld out of upheld and not upheld, so what was
 * never investigated is in neither part of it.
 */
public enum CountsAs {
    NOT_COUNTED("not-counted"),
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
