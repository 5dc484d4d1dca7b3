package redress.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a council's old register is to be read: one mapping for each of its tables, in the order of import. */
record RegisterMapping(List<SheetMapping> sheets) {

    /** The mapping that names this file; or else, for a file of another name, the one whose headings it has. */
    Optional<SheetMapping> sheet(Path file) {
        return Table.isOne(file) ? named(file).or(() -> fitting(file)) : Optional.empty();
    }

    Optional<SheetMapping> named(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return sheets.stream().filter(sheet -> sheet.file().equals(name)).findFirst();
    }

    private Optional<SheetMapping> fitting(Path file) {
        try {
            var heading = Table.open(file).heading();
            return sheets.stream()
                    .filter(sheet -> heading.containsAll(sheet.headings()))
                    .max(Comparator.comparing(sheet -> sheet.headings().size()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    int order(SheetMapping sheet) {
        return sheets.indexOf(sheet);
    }

    String names() {
        return sheets.stream()
                .map(sheet -> sheet.file() + ".csv or " + sheet.file() + ".xlsx")
                .collect(Collectors.joining(", "));
    }
}
