package redress.reporting;

import java.util.List;

/** Answers how many facts of a kind meet all conditions in one of a report's years. */
interface Counts {

    /**
     * @param year 0 for the year of the report, 1 for the one before, and so on
     */
    long count(Facts facts, List<Condition> conditions, int year);
}
