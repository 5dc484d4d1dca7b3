package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.desk.TypedDate.Reading;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "3, 6, 2026, 2026-06-03",
        "03, 06, 2026, 2026-06-03",
        "' 3 ', ' June ', 2026, 2026-06-03",
        "29, feb, 2024, 2024-02-29",
        "1, Sept, 2025, 2025-09-01",
    })
    void what_can_only_mean_one_day_is_read(String day, String month, String year, LocalDate date) {
        assertThat(new TypedDate(day, month, year).read("the date")).isEqualTo(new Reading.Date(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|''|Enter the date it was received",
                "3|''|2026|The date it was received must include a month",
                "3|''|''|The date it was received must include a month and year",
                "31|6|2026|The date it was received must be a real date",
                "29|2|2025|The date it was received must be a real date",
                "0|1|2026|The date it was received must be a real date",
                "3|x|2026|The date it was received must be a real date",
                "3|ju|2026|The date it was received must be a real date",
                "3|jup|2026|The date it was received must be a real date",
                "3|6|26|Year must include 4 numbers",
                "3|6|20266|Year must include 4 numbers",
                "３|6|2026|The date it was received must be a real date",
            })
    void what_is_no_date_says_so_in_words(String day, String month, String year, String sentence) {
        var told = switch (new TypedDate(day, month, year).read("the date it was received")) {
            case Reading.Date(var date) -> date.toString();
            case Reading.Nothing(var words) -> words;
            case Reading.NoDate(var words) -> words;
        };
        assertThat(told).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 13, 2026, month",
        "32, 1, 2026, day",
        "3, 6, 26, year",
        "31, 6, 2026, day month year",
        "'', 6, '', day year",
    })
    void the_parts_that_cannot_be_right_are_known(String day, String month, String year, String wrong) {
        assertThat(new TypedDate(day, month, year).wrongParts()).containsExactly(wrong.split(" "));
    }

    @Test
    void a_date_is_written_as_it_is_read() {
        var date = LocalDate.of(2026, 11, 5);
        assertThat(TypedDate.of(date).read("it")).isEqualTo(new Reading.Date(date));
    }
}
