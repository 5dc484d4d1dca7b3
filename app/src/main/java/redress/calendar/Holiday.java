package redress.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is not a working day although it falls from Monday to Friday.
 *
 * @param note for instance "Substitute day"; often empty
 * @param source the file that named the day
 */
public record Holiday(LocalDate date, String name, String note, String source) {

    /** The name with its note, as it is shown in the working of a date. */
    public String described() {
        return note.isEmpty() ? name : name + " (" + note.toLowerCase(Locale.ROOT) + ")";
    }

    boolean saysTheSameAs(Holiday other) {
        return date.equals(other.date) && name.equals(other.name) && note.equals(other.note);
    }
}
