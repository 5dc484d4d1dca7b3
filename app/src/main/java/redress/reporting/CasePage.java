package redress.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some of the cases behind a figure, the longest ago first.
 *
 * @param next where the next page begins; empty on the last
 */
public record CasePage(List<CaseLine> cases, Optional<After> next) {

    public CasePage {
        cases = List.copyOf(cases);
    }

    /** The last case of a page, after which the next begins. */
    public record After(LocalDate date, UUID stream) {

        @Override
        public String toString() {
            return date + "_" + stream;
        }

        /** Reads what {@link #toString} gives, and nothing else. */
        public static Optional<After> parse(String text) {
            var parts = text.split("_", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            try {
                return Optional.of(new After(LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
            } catch (DateTimeParseException | IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
