package redress.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.core.io.ClassPathResource;

/** The lists that ship with the program, for councils whose folder does not have them. */
final class ShippedLists {

    private static final String FILE = "lists/reasons-for-delay.yaml";

    private ShippedLists() {}

    static Written open() {
        try {
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return Written.read(FILE, text, 0, new ArrayList<>())
                    .orElseThrow(() -> new IllegalStateException(FILE + " is not a mapping"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
