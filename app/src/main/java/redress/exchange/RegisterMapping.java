package redress.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a council's old register is to be read: one mapping for each of its tables, in the order of import. */
record RegisterMapping(List<SheetMapping> sheets) {

    Optional<SheetMapping> sheet(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Table.isOne(file)
                ? sheets.stream().filter(sheet -> sheet.file().equals(name)).findFirst()
                : Optional.empty();
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
