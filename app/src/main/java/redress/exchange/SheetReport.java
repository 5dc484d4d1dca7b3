package redress.exchange;

import java.util.SortedMap;

/**
 * What an import found in one file, and what became of it. The rows always sum: read = empty + bad + already there + new.
 *
 * @param remark how the file was read, where that is worth knowing
 * @param readable whether it could be read to its end
 * @param written rows that were written; 0 in a dry run
 * @param totals good rows, new or there already, by year and by what they are: to be held against the old register's own
 *     totals
 */
public record SheetReport(
        String file,
        String remark,
        boolean readable,
        int rows,
        int empty,
        int bad,
        int alreadyThere,
        int written,
        SortedMap<String, Integer> totals) {

    /** Rows that are good and not there yet. */
    public int fresh() {
        return rows - empty - bad - alreadyThere;
    }
}
