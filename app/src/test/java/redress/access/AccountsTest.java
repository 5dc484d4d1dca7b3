package redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.access.RoleOfStaff.ADMINISTRATOR;
import static redress.access.RoleOfStaff.COMPLAINTS_MANAGER;
import static redress.access.RoleOfStaff.COMPLAINTS_OFFICER;

import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.testing.TestDatabase;

class AccountsTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");
    private static final String PASSWORD = "a long enough one";

    private final DSLContext database = DSL.using(TestDatabase.fresh().source(), SQLDialect.POSTGRES);
    private final Accounts accounts = new Accounts(database, new BCryptPasswordEncoder(4));

    @Test
    void an_account_is_found_by_its_name_and_opened_by_its_password_only() {
        accounts.add("Olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        var account = new Account("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), true, NOON);
        assertThat(accounts.find("olwen")).contains(account);
        assertThat(accounts.withPassword("OLWEN", PASSWORD)).isEqualTo(accounts.present("olwen"));
        assertThat(accounts.withPassword("olwen", PASSWORD + "!")).isEmpty();
        assertThat(accounts.withPassword("nobody", PASSWORD)).isEmpty();
    }

    @Test
    void no_password_is_stored() {
        accounts.add("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        assertThat(database.fetch("select * from account").formatCSV()).doesNotContain(PASSWORD);
    }

    @Test
    void a_name_is_given_once() {
        accounts.add("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        assertThat(accounts.add("OLWEN", "Another", Set.of(ADMINISTRATOR), PASSWORD, NOON))
                .isEqualTo(new Opening.Refused("There is an account named olwen already"));
        assertThat(accounts.find("olwen").map(Account::displayName)).contains("Olwen Farrar");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Olwen, a long enough one",
        "has space, Olwen, a long enough one",
        "olwen, '  ', a long enough one",
        "olwen, Olwen, too short",
        "olwen, Olwen, 'éééééééééééééééééééééééééééééééééééééééé'",
    })
    void what_cannot_be_an_account_is_refused(String username, String name, String password) {
        assertThat(accounts.add(username, name, Set.of(ADMINISTRATOR), password, NOON))
                .isInstanceOf(Opening.Refused.class);
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void the_staff_of_a_council_get_accounts_once() {
        var council = sample();
        assertThat(accounts.addFrom(council, PASSWORD, NOON))
                .isEqualTo(council.staff().size());
        assertThat(accounts.addFrom(council, "another long one", NOON)).isZero();
        assertThat(council.staff())
                .allSatisfy(member -> assertThat(accounts.withPassword(member.username(), PASSWORD)
                                .map(SignedIn::roles))
                        .contains(Set.of(RoleOfStaff.ofCode(member.role()).orElseThrow())));
    }

    @Test
    void the_first_account_may_run_everything_and_comes_once() {
        var first = accounts.addFirst(NOON).orElseThrow();
        assertThat(accounts.withPassword(first.username(), first.password()).map(SignedIn::roles))
                .contains(Set.of(ADMINISTRATOR, COMPLAINTS_MANAGER));
        assertThat(accounts.addFirst(NOON)).isEmpty();
    }

    @Test
    void a_changed_password_counts_and_the_old_one_does_not() {
        accounts.add("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        accounts.changePassword("olwen", "another long one");
        assertThat(accounts.withPassword("olwen", PASSWORD)).isEmpty();
        assertThat(accounts.withPassword("olwen", "another long one")).isPresent();
        assertThat(accounts.changePassword("nobody", "another long one")).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void a_password_that_is_given_anew_is_another_credential_even_where_it_is_the_same_word() {
        accounts.add("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        var before = accounts.present("olwen").orElseThrow();
        assertThat(accounts.present("olwen")).contains(before);
        accounts.changePassword("olwen", PASSWORD);
        assertThat(accounts.present("olwen").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void a_closed_account_is_remembered_and_opens_nothing() {
        accounts.add("olwen", "Olwen Farrar", Set.of(COMPLAINTS_OFFICER), PASSWORD, NOON);
        accounts.close("olwen");
        assertThat(accounts.withPassword("olwen", PASSWORD)).isEmpty();
        assertThat(accounts.present("olwen")).isEmpty();
        assertThat(accounts.all()).extracting(Account::active).containsExactly(false);
    }

    private static Council sample() {
        return switch (Council.read(CouncilFolder.shipped("sample").orElseThrow())) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
