package redress.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table in comma-separated text (RFC 4180), quotes and line breaks inside quotes included. */
record CsvTable(Path file) implements Table {

    @Override
    public List<String> heading() throws IOException {
        try (var records = records(encoding().open(file))) {
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
        var width = 0;
        var last = Optional.<Row>empty();
        try (var quotes = new QuoteCounter(encoding().open(file));
                var records = records(quotes)) {
            for (var record : records) {
                last.ifPresent(reader);
                number++;
                if (number == 1) {
                    width = record.getFieldCount();
                } else {
                    last = Optional.of(new Row(
                            number, record.getFields().stream().map(Cell::of).toList()));
                }
            }
            if (quotes.isOdd() && last.isPresent() && last.orElseThrow().cells().size() < width) {
                throw new UnreadableTable("is not well-formed CSV: row " + number
                        + " runs on to the end of the file. Look for a quotation mark that is opened and not closed.");
            }
            last.ifPresent(reader);
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

    private static CsvReader<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text);
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
