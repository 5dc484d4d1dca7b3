package redress.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell: its text without surrounding blanks, and the date where the file itself says that it is one (a spreadsheet
 * keeps dates as numbers, a text file cannot).
 */
record Cell(String text, Optional<LocalDate> date) {

    static Cell of(String text) {
        return new Cell(text.replace('\u00a0', ' ').strip(), Optional.empty());
    }

    static Cell of(LocalDate date) {
        return new Cell(date.toString(), Optional.of(date));
    }
}
