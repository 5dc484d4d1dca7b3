package redress.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an import, or of its dry run.
 *
 * @param problems the first of them, at most {@link #MOST_PROBLEMS}
 * @param problemCount all of them
 * @param rejects the files that hold the rows that were not taken, to be put right and imported again
 */
public record ImportReport(
        boolean dryRun, List<SheetReport> sheets, List<Problem> problems, int problemCount, List<Path> rejects) {

    /** The most problems that are told one by one. */
    public static final int MOST_PROBLEMS = 1_000;

    /** Whether every row could be taken as it is. */
    public boolean isClean() {
        return problemCount == 0;
    }

    /** Whether nothing is left undone: every row could be taken, or the user has back, as asked, those that could not. */
    public boolean isDone() {
        return isClean()
                || (!rejects.isEmpty()
                        && sheets.stream().allMatch(SheetReport::readable)
                        && problems.stream().noneMatch(Problem::isOfFile));
    }

    /** Rows that were written. */
    public int written() {
        return sheets.stream().mapToInt(SheetReport::written).sum();
    }
}
