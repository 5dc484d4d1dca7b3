package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest extends WebTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/no-such-page|404|Page not found",
                "/probe/sign|403|You cannot open this page",
                "/probe/unmarked|403|You cannot open this page",
                "/probe/broken|500|There is a problem with the service",
                "/assets/no-such-file.css|404|Page not found",
            })
    void whatever_goes_wrong_is_told_on_a_page_like_the_others(String path, int status, String heading) {
        var visitor = visitor();
        visitor.signIn("jonah", PASSWORD);
        var answer = visitor.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("h1").text()).isEqualTo(heading);
        assertThat(answer.page().title()).isEqualTo(heading + " – Brindlemere Council");
        assertThat(answer.page().select(".redress-signed-in").text()).contains("Jonah Whitlock, insight analyst");
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("secret")
                .doesNotContain("redress.web");
    }

    @Test
    void the_menu_holds_only_what_the_role_may_use() {
        assertThat(menu("olwen")).isEqualTo("Menu Work list Actions Record Ombudsman Reports Independent people");
        assertThat(menu("ines")).isEqualTo("Menu Work list Actions");
        assertThat(menu("jonah")).isEqualTo("Menu Actions Reports");
        assertThat(menu("petra")).isEqualTo("Actions");
    }

    private String menu(String username) {
        var visitor = visitor();
        visitor.signIn(username, PASSWORD);
        return visitor.get("/no-such-page")
                .page()
                .select(".govuk-service-navigation")
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?show=all&after=", "/actions?after="})
    void a_place_in_a_list_that_is_none_shows_the_first_page(String list) {
        var visitor = visitor();
        visitor.signIn("olwen", PASSWORD);
        var stream = "01970000-0000-7000-8000-000000000001";
        assertThat(Stream.of("%2B999999999-12-31_", "%2B999999999-12-31+", "-0044-03-15_", "2026-06-04_"))
                .allSatisfy(day -> assertThat(Stream.of("", "_3", "+3", "_99999999999"))
                        .allSatisfy(rest -> assertThat(
                                        visitor.get(list + day + stream + rest).status())
                                .isEqualTo(200)));
    }

    @Test
    void a_stranger_learns_nothing_about_which_pages_there_are() {
        var visitor = visitor();
        assertThat(visitor.get("/no-such-page").location()).contains("/sign-in");
        assertThat(visitor.get("/probe/sign").location()).contains("/sign-in");
    }

    @Test
    void health_is_open_and_nothing_else_of_the_inside() {
        assertThat(visitor().get("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor().get("/actuator").status()).isNotEqualTo(200);
    }
}
