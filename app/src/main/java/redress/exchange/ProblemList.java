package redress.exchange;

import java.util.ArrayList;
import java.util.List;

/** Counts every problem and keeps the first of them: a wrong mapping can make a million. */
final class ProblemList {

    private final List<Problem> first = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        count++;
        if (first.size() < ImportReport.MOST_PROBLEMS) {
            first.add(problem);
        }
    }

    void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Problem> first() {
        return List.copyOf(first);
    }
}
