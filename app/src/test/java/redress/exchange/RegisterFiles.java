package redress.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The register of a real council, and the same in other shapes. */
final class RegisterFiles {

    static final Path FOLDER = Path.of("src/test/resources/cheshire-west");
    static final Path REPRESENTATIONS = FOLDER.resolve("representations.csv");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RegisterFiles() {}

    static List<List<String>> rows(String text) {
        try (var records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream()
                    .map(record -> List.copyOf(record.getFields()))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<List<String>> rows(Path file) {
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            return records.stream()
                    .map(record -> List.copyOf(record.getFields()))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The same table as a workbook with real dates and numbers. */
    static void asWorkbook(Path csv, Path xlsx) {
        var rows = rows(csv);
        try (var output = Files.newOutputStream(xlsx);
                var workbook = new Workbook(output, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Register");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    var text = rows.get(row).get(column);
                    if (text.matches("\\d{2}/\\d{2}/\\d{4}")) {
                        sheet.value(row, column, LocalDate.parse(text, DATE));
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (text.matches("\\d+")) {
                        sheet.value(row, column, Integer.valueOf(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
