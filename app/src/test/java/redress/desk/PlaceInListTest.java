package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.casework.ActionList;
import redress.casework.CaseList;

/** An address of a later page leads back to its place; one that somebody has changed begins at the top. */
class PlaceInListTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 4);
    private static final UUID STREAM = UUID.fromString("01970000-0000-7000-8000-000000000001");

    @Test
    void a_place_is_read_as_it_was_written() {
        var ofCase = new CaseList.Place(DUE, STREAM);
        var ofAction = new ActionList.Place(DUE, STREAM, 3);
        assertThat(PlaceInList.read(PlaceInList.write(ofCase))).contains(ofCase);
        assertThat(PlaceInList.readAction(PlaceInList.write(ofAction))).contains(ofAction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "tomorrow_01970000-0000-7000-8000-000000000001_3",
                "2026-06-04_nobody_3",
                "2026-06-04_01970000-0000-7000-8000-000000000001_-3",
                "2026-06-04_01970000-0000-7000-8000-000000000001_99999999999",
                "+999999999-12-31_01970000-0000-7000-8000-000000000001_3",
                "-0044-03-15_01970000-0000-7000-8000-000000000001_3"
            })
    void what_is_no_place_begins_at_the_top(String text) {
        assertThat(PlaceInList.readAction(text)).isEmpty();
        assertThat(PlaceInList.read(text)).isEmpty();
    }
}
