package redress.exchange;

/**
 * Something in a file that cannot be taken as it is.
 *
 * @param row the row as a spreadsheet counts it, heading row 1; 0 where the whole file is meant
 * @param column the heading of the column; empty where the whole row is meant
 * @param value the text as it stands in the file
 * @param reason what is wrong and what to do
 */
public record Problem(String file, int row, String column, String value, String reason) {

    static Problem ofFile(String file, String reason) {
        return new Problem(file, 0, "", "", reason);
    }

    boolean isOfFile() {
        return row == 0;
    }

    @Override
    public String toString() {
        var where = isOfFile() ? file : file + " row " + row;
        var what = column.isEmpty() ? "" : ", " + column + (value.isEmpty() ? "" : " '" + value + "'");
        return where + what + ": " + reason;
    }
}
