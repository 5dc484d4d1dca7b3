package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void every_typed_value_is_kept_whatever_is_wrong() {
        var form = Form.sent(Map.of("note", new String[] {" two \n lines "}, "on-day", new String[] {"x"}))
                .withError("note", "Enter a note")
                .withError("on", "Enter a date");
        assertThat(form.values("note")).containsExactly(" two \n lines ");
        assertThat(form.date("on").day()).isEqualTo("x");
        assertThat(form.isWrong()).isTrue();
    }

    @Test
    void errors_come_in_the_order_they_were_found_and_the_first_of_a_field_counts() {
        var form = Form.blank().withError("b", "First").withError("a", "Second").withError("b", "Third");
        assertThat(form.errors()).extracting(FieldError::sentence).containsExactly("First", "Second");
        assertThat(form.error("b")).contains("First");
        assertThat(form.error("c")).isEmpty();
    }

    @Test
    void an_error_in_a_date_leads_to_the_part_that_is_wrong() {
        var form = Form.sent(Map.of(
                        "on-day", new String[] {"3"},
                        "on-month", new String[] {"14"},
                        "on-year", new String[] {"2026"}))
                .withError("on", "No such month");
        assertThat(form.errors()).extracting(FieldError::href).containsExactly("#on-month");
    }

    @Test
    void several_ticked_boxes_are_all_there() {
        var form = Form.sent(Map.of("box", new String[] {"a", "b"}));
        assertThat(form.values("box")).containsExactly("a", "b");
        assertThat(form.values("other")).isEmpty();
    }

    @Test
    void white_space_is_nothing_given() {
        assertThat(Form.blank().with("x", "  ").given("x")).isEmpty();
        assertThat(Form.blank().with("x", " y ").given("x")).contains("y");
    }

    @Test
    void a_date_can_be_filled_in_beforehand() {
        assertThat(Form.blank().with("on", LocalDate.of(2026, 6, 3)).date("on"))
                .isEqualTo(new TypedDate("3", "6", "2026"));
    }

    @Test
    void an_error_of_one_sentence_has_no_full_stop_and_two_sentences_keep_theirs() {
        var form = Form.blank()
                .withError("on", "The date must be today or in the past.")
                .withError("reason", "It is closed. Reopen it first.");
        assertThat(form.errors())
                .extracting(FieldError::sentence)
                .containsExactly("The date must be today or in the past", "It is closed. Reopen it first.");
    }
}
