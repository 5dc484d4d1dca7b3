package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

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

    @Requirement("AL-84")
    @Test
    void an_email_address_looks_like_one() {
        for (var wrong : List.of("ada.abbott", "ada at example.org", "@example.org", "ada@", "ada@home", "a b@c.org")) {
            assertThat(error(Field.Words.email(""), wrong))
                    .as(wrong)
                    .contains("Enter an email address in the correct format, like name@example.com");
        }
        for (var right : List.of("ada@example.org", "o'neil+care@mail.example.co.uk", "siân@cymru.wales", "")) {
            assertThat(error(Field.Words.email(""), right)).as(right).isEmpty();
        }
    }

    @Requirement("AL-84")
    @Test
    void words_have_an_end_and_whoever_writes_more_is_told_where_it_is() {
        assertThat(error(Field.Words.line("name", "Name"), "x".repeat(200))).isEmpty();
        assertThat(error(Field.Words.line("name", "Name"), "x".repeat(201)))
                .contains("Use 200 characters or fewer. This is 201 characters long");
        assertThat(error(Field.Words.telephone(""), "1".repeat(101)))
                .contains("Use 100 characters or fewer. This is 101 characters long");
        assertThat(error(Field.Words.lines("account", "What?", 6), "x".repeat(50_000)))
                .isEmpty();
        assertThat(error(Field.Words.lines("account", "What?", 6), "x".repeat(50_001)))
                .contains("Use 50,000 characters or fewer. This is 50,001 characters long");
    }

    @Requirement("AL-84")
    @Test
    void what_stood_there_before_need_not_be_put_right_by_whoever_changes_something_else() {
        assertThat(error(Field.Words.email("").proposing("none"), "none")).isEmpty();
        assertThat(error(Field.Words.line("name", "Name").proposing("x".repeat(300)), "x".repeat(300)))
                .isEmpty();
    }

    private static Optional<String> error(Field.Words field, String typed) {
        return switch (Reading.of(List.of(field), Brindlemere.sent(Map.of(field.name(), typed)))) {
            case Reading.Faulty(var form) -> form.error(field.name());
            case Reading.Complete _ -> Optional.empty();
        };
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
