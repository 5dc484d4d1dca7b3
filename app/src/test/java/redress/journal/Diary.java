package redress.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small family of events with its tables, for the tests of the journal alone. */
sealed interface Diary extends Event {

    String KIND = "diary";

    ProjectedTable DIARY = new ProjectedTable("diary", List.of("stream", "owner", "sequence", "opened_on"), 1);
    ProjectedTable PAGE = new ProjectedTable("diary_page", List.of("stream", "page", "title", "words"), 2);

    enum Mood {
        GOOD,
        BAD
    }

    record Place(Optional<String> town, int number) {}

    sealed interface Weather {
        record Sunny(int degrees) implements Weather {}

        record Rainy(LocalDate until, Optional<String> where) implements Weather {}
    }

    record Opened(String owner, LocalDate on, Personal<String> name) implements Diary {}

    record PageWritten(int page, Optional<String> title, Personal<String> words) implements Diary {}

    record PageTornOut(int page) implements Diary {}

    record Everything(
            String text,
            int number,
            boolean truth,
            LocalDate day,
            Mood mood,
            Optional<String> there,
            Optional<String> notThere,
            List<Place> places,
            Map<String, String> files,
            Weather weather,
            Personal<Place> hidden,
            Personal<List<String>> list)
            implements Diary {}

    static void makeTables(redress.testing.TestDatabase database) {
        database.run(
                "create table diary (stream uuid primary key, owner text not null, sequence integer not null,"
                        + " opened_on date not null check (opened_on > '1900-01-01'))",
                "create index diary_by_owner on diary (owner, opened_on desc) where sequence > 1",
                "create table diary_page (stream uuid not null, page integer not null, title text, words text,"
                        + " primary key (stream, page), unique (stream, title))");
    }

    /** Rows of both tables. */
    static Projector projector() {
        return new Projector() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public List<ProjectedTable> tables() {
                return List.of(DIARY, PAGE);
            }

            @Override
            public List<TableRow> rows(StreamId stream, List<Recorded> history) {
                return derive(stream, history);
            }
        };
    }

    private static List<TableRow> derive(StreamId stream, List<Recorded> history) {
        var rows = new ArrayList<TableRow>();
        for (var recorded : history) {
            switch (recorded.event()) {
                case Opened(var owner, var on, var name) ->
                    rows.add(TableRow.of(DIARY, stream, owner, history.size(), on));
                case PageWritten(var page, var title, var words) ->
                    rows.add(TableRow.of(
                            PAGE,
                            stream,
                            page,
                            title,
                            words instanceof Personal.Known<String>(var known)
                                    ? Optional.of(known)
                                    : Optional.empty()));
                case PageTornOut(var page) ->
                    rows.removeIf(row ->
                            row.table().equals(PAGE) && row.values().get(1).equals(Optional.of(page)));
                default -> {}
            }
        }
        return rows;
    }
}
