package redress.exchange;

import java.util.List;

/**
 * One row of a table as it stands in a file.
 *
 * @param number as a spreadsheet counts it; the heading is row 1
 */
record Row(int number, List<Cell> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
