package redress.exchange;

import java.util.List;

/**
 * What came of an import, or of its dry run.
 *
 * @param problems the first of them, at most {@link #MOST_PROBLEMS}
 * @param problemCount all of them
 */
public record ImportReport(boolean dryRun, List<SheetReport> sheets, List<Problem> problems, int problemCount) {

    static final int MOST_PROBLEMS = 1_000;

    /** Whether every row could be taken as it is. */
    public boolean isClean() {
        return problemCount == 0;
    }

    public int written() {
        return sheets.stream().mapToInt(SheetReport::written).sum();
    }
}
