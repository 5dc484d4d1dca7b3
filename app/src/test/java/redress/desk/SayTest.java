package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-04, 2026-06-04, due today",
        "2026-06-04, 2026-06-05, 1 working day left",
        "2026-06-04, 2026-06-09, 3 working days left",
        "2026-06-09, 2026-06-04, 3 working days overdue",
        "2026-06-08, 2026-06-05, 1 working day overdue",
        "2026-06-06, 2026-06-05, overdue",
        "2026-06-06, 2026-06-07, less than 1 working day left",
    })
    void the_distance_to_a_date_is_said_in_working_days(LocalDate today, LocalDate due, String words) {
        assertThat(Say.distance(today, due, Brindlemere.BOOK.calendar())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "The carer came late., The carer came late.",
        "'Line one\n\nline  two', Line one line two",
    })
    void what_the_person_told_us_stands_in_one_line(String told, String line) {
        assertThat(WorkList.brief(told)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "The carer who should come at eight in the morning came three hours late on three days out of five and nobody rang,"
                + " The carer who should come at eight in the morning came three hours late on three days out…",
    })
    void a_long_line_ends_with_a_whole_word(String told, String line) {
        assertThat(WorkList.brief(told)).isEqualTo(line);
    }
}
