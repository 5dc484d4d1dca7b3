package redress.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** A fixed word of the field: {@code code} is stored and sent in forms, {@code label} is read by people. */
public interface Coded {

    String code();

    String label();

    /** The constant of {@code type} with this code, if there is one. */
    static <T extends Enum<T> & Coded> Optional<T> find(Class<T> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
