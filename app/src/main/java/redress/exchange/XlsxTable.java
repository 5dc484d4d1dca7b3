package redress.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of an Excel workbook. */
record XlsxTable(Path file) implements Table {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public List<String> heading() throws IOException {
        var heading = new ArrayList<String>();
        read(row -> {
            if (heading.isEmpty()) {
                heading.addAll(row.texts());
            }
        });
        if (heading.isEmpty()) {
            throw new UnreadableTable("the first sheet is empty; it needs a heading row");
        }
        return List.copyOf(heading);
    }

    @Override
    public void forEachRow(Consumer<Row> reader) throws IOException {
        read(row -> {
            if (row.number() > 1) {
                reader.accept(row);
            }
        });
    }

    @Override
    public String remark() {
        return "";
    }

    private void read(Consumer<Row> reader) throws IOException {
        ZipGuard.check(file);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                var cells = new ArrayList<Cell>();
                for (var index = 0; index < row.getCellCount(); index++) {
                    cells.add(Optional.ofNullable(row.getCell(index))
                            .map(XlsxTable::cell)
                            .orElseGet(() -> Cell.of("")));
                }
                reader.accept(new Row(row.getRowNum(), cells));
            });
        } catch (ExcelReaderException fault) {
            throw new UnreadableTable("is not an Excel workbook that can be read: " + fault.getMessage()
                    + ". Save it again as .xlsx or as CSV UTF-8.");
        }
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == CellType.NUMBER && isDate(cell)
                ? Cell.of(DAY_ZERO.plusDays(cell.asNumber().longValue()))
                : Cell.of(cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText());
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
        return format.contains("yy") && cell.asNumber().signum() > 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
