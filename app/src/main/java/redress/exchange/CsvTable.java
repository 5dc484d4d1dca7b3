package redress.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A table in comma-separated text (RFC 4180), quotes and line breaks inside quotes included. */
record CsvTable(Path file) implements Table {

    @Override
    public List<String> heading() throws IOException {
        try (var records =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(encoding().open(file))) {
            var rows = records.iterator();
            if (!rows.hasNext()) {
                throw new UnreadableTable("the file is empty; it needs a heading row");
            }
            return rows.next().getFields().stream()
                    .map(field -> Cell.of(field).text())
                    .toList();
        } catch (CsvParseException fault) {
            throw unreadable(fault);
        }
    }

    @Override
    public void forEachRow(Consumer<Row> reader) throws IOException {
        // The row number is the record's, as a spreadsheet counts: a quoted line break does not begin a new row.
        var number = 0;
        try (var records =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(encoding().open(file))) {
            for (var record : records) {
                number++;
                if (number > 1) {
                    reader.accept(new Row(
                            number, record.getFields().stream().map(Cell::of).toList()));
                }
            }
        } catch (CsvParseException fault) {
            throw unreadable(fault);
        }
    }

    @Override
    public String remark() {
        try {
            return encoding().remark();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private TextEncoding encoding() throws IOException {
        return TextEncoding.of(file);
    }

    private static UnreadableTable unreadable(CsvParseException fault) {
        var cause = fault.getCause() == null ? fault : fault.getCause();
        return new UnreadableTable("is not well-formed CSV: " + cause.getMessage()
                + " Look for a quotation mark that is opened and not closed.");
    }
}
