package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final List<Field> FIELDS = List.of(
            Field.Choice.radios(
                            "what",
                            "What is wrong?",
                            List.of(
                                    Option.of("date", "The date")
                                            .revealing(Field.Day.of("received", "When?", "date received")),
                                    Option.of("other", "Something else")))
                    .required("Choose what is wrong"),
            Field.Words.lines("reason", "Why?", 3).required("Write why"));

    @Test
    void what_is_complete_is_understood() {
        var reading = Reading.of(
                FIELDS,
                Brindlemere.sent(Map.of(
                        "what", "date",
                        "received-day", "4",
                        "received-month", "June",
                        "received-year", "2026",
                        "reason", " The letter says so. ")));
        assertThat(reading).isInstanceOfSatisfying(Reading.Complete.class, it -> {
            assertThat(it.filled().day("received")).isEqualTo(LocalDate.of(2026, 6, 4));
            assertThat(it.filled().words("reason")).isEqualTo("The letter says so.");
        });
    }

    @Test
    void errors_stand_in_the_order_of_the_page_and_nothing_typed_is_lost() {
        var reading = Reading.of(
                FIELDS, Brindlemere.sent(Map.of("what", "date", "received-day", "31", "received-month", "2")));
        assertThat(reading).isInstanceOfSatisfying(Reading.Faulty.class, it -> {
            assertThat(it.form().errors())
                    .extracting(FieldError::sentence)
                    .containsExactly("The date received must include a year", "Write why");
            assertThat(it.form().value("received-day")).isEqualTo("31");
        });
    }

    @Test
    void what_no_chosen_answer_reveals_is_not_asked() {
        var reading = Reading.of(
                FIELDS, Brindlemere.sent(Map.of("what", "other", "received-day", "99", "reason", "Because.")));
        assertThat(reading).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void an_answer_that_is_not_on_the_page_is_refused() {
        var reading = Reading.of(FIELDS, Brindlemere.sent(Map.of("what", "drop table", "reason", "Because.")));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        it -> assertThat(it.form().error("what")).contains("Choose one of the answers on the page"));
    }
}
