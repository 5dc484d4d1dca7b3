package redress.journal;

import java.util.List;

/**
 * Derives rows from the streams of one kind. Pure: the same history always gives the same rows, so that a table can be
 * dropped and rebuilt, and compared with what it should hold.
 */
public interface Projector {

    /** The kind of the streams that it reads. */
    String kind();

    List<ProjectedTable> tables();

    List<TableRow> rows(StreamId stream, List<Recorded> history);
}
