package redress.procedure;

import java.util.List;

/** What came of reading a file: the thing itself, or everything that is wrong with it at once. */
public sealed interface Loading<T> {

    record Loaded<T>(T value) implements Loading<T> {}

    record Refused<T>(List<Problem> problems) implements Loading<T> {}
}
