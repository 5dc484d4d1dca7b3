package redress.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A file that holds one table, read a row at a time so that its size does not matter. */
sealed interface Table permits CsvTable, XlsxTable {

    /**
     * @throws UnreadableTable where the file is not the table that its name promises; the message says what to do
     */
    List<String> heading() throws IOException;

    /** Gives each row below the heading, empty rows too. */
    void forEachRow(Consumer<Row> reader) throws IOException;

    /** What a reader should know about how the file was read, for instance its encoding; empty where nothing. */
    String remark();

    Path file();

    static Table open(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new XlsxTable(file)
                : new CsvTable(file);
    }

    static boolean isOne(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }
}
