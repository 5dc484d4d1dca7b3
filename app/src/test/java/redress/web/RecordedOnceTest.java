package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** The form of a new case, sent again: by a second press of the button, or by somebody who went back and wrote more. */
class RecordedOnceTest extends WebTest {

    @Requirement("AL-80")
    @Test
    void the_same_words_sent_twice_are_one_case_and_use_up_no_reference() {
        var olwen = olwen();
        var form = form(olwen);
        var first = sent(olwen, form, "The carer came an hour late.");
        assertThat(sent(olwen, form, "The carer came an hour late.")).isEqualTo(first);
        assertThat(number(sent(olwen, form(olwen), "The meal was cold."))).isEqualTo(number(first) + 1);
    }

    @Requirement("AL-80")
    @Test
    void other_words_on_the_same_form_are_a_case_of_their_own_and_that_once() {
        var olwen = olwen();
        var form = form(olwen);
        var first = sent(olwen, form, "The bill is wrong.");
        var second = sent(olwen, form, "The bill is wrong, and nobody answers the telephone.");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(olwen.get(second).body()).contains("nobody answers the telephone");
        assertThat(olwen.get(first).body()).doesNotContain("nobody answers the telephone");
        assertThat(sent(olwen, form, "The bill is wrong, and nobody answers the telephone."))
                .isEqualTo(second);
    }

    @Requirement("AL-80")
    @Test
    void what_is_refused_uses_up_no_reference() {
        var olwen = olwen();
        var before = number(sent(olwen, form(olwen), "The taxi did not come."));
        var tomorrow = form(olwen);
        tomorrow.put("receivedOn-year", String.valueOf(today().getYear() + 1));
        tomorrow.put("account", "The taxi came too early.");
        assertThat(olwen.post("/cases/new", tomorrow).status()).isEqualTo(422);
        assertThat(number(sent(olwen, form(olwen), "The taxi was dirty."))).isEqualTo(before + 1);
    }

    @Requirement("AL-80")
    @Test
    void an_entry_of_a_register_begins_once_with_the_same_words_and_anew_with_others() {
        var olwen = olwen();
        var form = new LinkedHashMap<String, String>();
        olwen.get("/independent-people/new")
                .page()
                .select("form[action=/independent-people/new] input[type=hidden]")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.putAll(day("on"));
        form.put("parts", "panel-member");
        form.put("name", "Nadia North");
        var nadia = olwen.post("/independent-people/new", form).location().orElseThrow();
        assertThat(olwen.post("/independent-people/new", form).location()).contains(nadia);
        form.put("name", "Sefton South");
        assertThat(olwen.post("/independent-people/new", form).location())
                .isPresent()
                .isNotEqualTo(Optional.of(nadia));
    }

    private Visitor olwen() {
        var visitor = visitor();
        visitor.signIn("olwen", PASSWORD);
        return visitor;
    }

    /** The form as it stands once it is opened, but for what the person told. */
    private Map<String, String> form(Visitor visitor) {
        var council = organisation.council().orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        visitor.get("/cases/new")
                .page()
                .select("form[action=/cases/new] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(day("receivedOn"));
        fields.put(
                "channel", council.channels().inForce(today()).getFirst().id().value());
        fields.put(
                "pointOfReceipt",
                council.pointsOfReceipt().inForce(today()).getFirst().id().value());
        return fields;
    }

    private Map<String, String> day(String name) {
        return Map.of(
                name + "-day", String.valueOf(today().getDayOfMonth()),
                name + "-month", String.valueOf(today().getMonthValue()),
                name + "-year", String.valueOf(today().getYear()));
    }

    /** The address of the case that came of it. */
    private static String sent(Visitor visitor, Map<String, String> form, String account) {
        form.put("account", account);
        return visitor.post("/cases/new", form).location().orElseThrow();
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('-') + 1));
    }
}
