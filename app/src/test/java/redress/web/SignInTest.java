package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import redress.access.Opening;
import redress.access.RoleOfStaff;
import redress.web.Visitor.Answer;

class SignInTest extends WebTest {

    private static final String SESSION = "JSESSIONID";

    private final Function<Answer, String> told =
            answer -> answer.page().select(".govuk-error-summary").text();

    @Test
    void a_name_and_its_password_open_the_door_and_the_session_gets_a_new_id() {
        var visitor = visitor();
        visitor.get("/sign-in");
        var before = visitor.cookie(SESSION).map(HttpCookie::getValue).orElseThrow();
        var answer = visitor.signIn("olwen", PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).contains("/");
        assertThat(visitor.cookie(SESSION).map(HttpCookie::getValue).orElseThrow())
                .isNotEqualTo(before);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void scripts_cannot_read_the_session_and_other_sites_cannot_use_it() {
        var cookie = visitor().get("/sign-in").response().headers().firstValue("Set-Cookie");
        assertThat(cookie.orElseThrow()).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void a_name_may_be_typed_in_capitals_or_with_spaces_around() {
        var visitor = visitor();
        visitor.signIn(" OLWEN ", PASSWORD);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void a_wrong_password_and_a_name_that_nobody_has_are_answered_with_the_same_words() {
        var wrong = visitor().signIn("meredith", "not the password");
        var nobody = visitor().signIn("nobody", PASSWORD);
        assertThat(wrong.status()).isEqualTo(nobody.status()).isEqualTo(422);
        assertThat(wrong.page().title()).startsWith("Error: Sign in");
        assertThat(told.apply(wrong)).contains("belong together").isEqualTo(told.apply(nobody));
    }

    @Test
    void the_typed_name_stays_and_the_password_does_not() {
        var page = visitor().signIn("meredith", "not the password").page();
        assertThat(page.select("#username").val()).isEqualTo("meredith");
        assertThat(page.html()).doesNotContain("not the password");
    }

    @Test
    void after_five_wrong_passwords_the_right_one_must_wait_too() {
        for (var attempt = 0; attempt < 5; attempt++) {
            visitor().signIn("samir", "wrong " + attempt);
        }
        var visitor = visitor();
        var answer = visitor.signIn("samir", PASSWORD);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(told.apply(answer)).contains("Wait 15 minutes");
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void a_closed_account_opens_nothing_and_an_open_session_of_it_ends() {
        accounts.add("leaver", "Lee Aver", Set.of(RoleOfStaff.INSIGHT_ANALYST), PASSWORD, clock.instant());
        var earlier = visitor();
        earlier.signIn("leaver", PASSWORD);
        assertThat(isIn(earlier)).isTrue();
        assertThat(accounts.close("leaver")).isEqualTo(new Opening.Opened());
        var later = visitor();
        later.signIn("leaver", PASSWORD);
        assertThat(isIn(later)).isFalse();
        assertThat(isIn(earlier)).isFalse();
    }

    @Test
    void a_changed_password_ends_every_session_of_the_old_one_at_its_next_page() {
        accounts.add("changer", "Chan Ger", Set.of(RoleOfStaff.INSIGHT_ANALYST), PASSWORD, clock.instant());
        var working = visitor();
        working.signIn("changer", PASSWORD);
        assertThat(isIn(working)).isTrue();
        var waiting = visitor();
        waiting.signIn("changer", PASSWORD);
        assertThat(accounts.changePassword("changer", "another long one")).isEqualTo(new Opening.Opened());
        assertThat(working.get("/probe/anybody").location()).contains("/sign-in");
        assertThat(isIn(working)).isFalse();
        assertThat(isIn(waiting)).isFalse();
        var anew = visitor();
        anew.signIn("changer", "another long one");
        assertThat(isIn(anew)).isTrue();
    }

    @Test
    void a_password_that_changes_leaves_the_sessions_of_others_alone() {
        accounts.add("bystander", "By Stander", Set.of(RoleOfStaff.INSIGHT_ANALYST), PASSWORD, clock.instant());
        var olwen = visitor();
        olwen.signIn("olwen", PASSWORD);
        accounts.changePassword("bystander", "another long one");
        assertThat(isIn(olwen)).isTrue();
    }

    @Test
    void what_carries_no_token_of_ours_is_refused_in_words() {
        var visitor = visitor();
        visitor.signIn("hilary", PASSWORD);
        var answer = visitor.post("/probe/sign", Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("h1").text()).isEqualTo("This page was open for too long");
    }

    @Test
    void a_sign_in_page_that_was_open_for_too_long_begins_again() {
        var visitor = visitor();
        var answer = visitor.post("/sign-in", Map.of("username", "olwen", "password", PASSWORD));
        assertThat(answer.location()).contains("/sign-in?again");
        assertThat(visitor.get("/sign-in?again").page().text()).contains("open for too long");
    }

    @Test
    void signing_out_ends_the_session_and_says_so() {
        var visitor = visitor();
        visitor.signIn("olwen", PASSWORD);
        var out = visitor.submit("/no-such-page", "/sign-out", Map.of());
        assertThat(out.location()).contains("/sign-in?signed-out");
        assertThat(visitor.get("/sign-in?signed-out").page().text()).contains("You have signed out");
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void a_link_cannot_sign_anybody_out() {
        var visitor = visitor();
        visitor.signIn("olwen", PASSWORD);
        assertThat(visitor.get("/sign-out").status()).isEqualTo(404);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void the_page_that_was_asked_for_comes_after_signing_in() {
        var visitor = visitor();
        assertThat(visitor.get("/probe/anybody?x=1").location()).contains("/sign-in");
        assertThat(visitor.signIn("olwen", PASSWORD).location()).contains("/probe/anybody?x=1");
    }

    @Test
    void names_and_password_of_the_staff_are_told_only_in_a_demonstration() {
        var page = visitor().get("/sign-in").page();
        assertThat(page.text()).doesNotContain("Olwen").doesNotContain(PASSWORD).doesNotContain("Sample data");
    }

    @Test
    void every_field_of_the_page_has_a_label_and_nothing_runs_from_the_page_itself() {
        var page = visitor().get("/sign-in").page();
        assertThat(page.select("input:not([type=hidden])"))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void every_file_that_a_page_names_is_there_and_may_be_kept() {
        var visitor = visitor();
        var page = visitor.get("/sign-in").page();
        var files = page.select("link[href], script[src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .collect(Collectors.toSet());
        files.add(page.select("script").attr("data-design-system"));
        assertThat(files).hasSize(5).allSatisfy(file -> {
            var answer = visitor.get(file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().headers().firstValue("Cache-Control").orElse(""))
                    .contains("max-age=31536000");
        });
        assertThat(files).anyMatch(file -> file.matches("/assets/ui/redress-[0-9a-f]{32}\\.css"));
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/probe/anybody").status() == 200;
    }
}
