package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import redress.organisation.OmbudsmanId;
import redress.testing.Requirement;

/** A reference is told of at the moment in which another referral is corrected to it: on two connections, one of them wins. */
class ReferenceAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseReference MINE = new CaseReference("MINE");
    private static final CaseReference OTHER = new CaseReference("OTHER");
    private static final ReferralCommand CORRECTED =
            new ReferralCommand.CorrectReference("25 010 090", "Two figures were swapped.");

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void twoCases() {
        desk.begin(MINE, DAY);
        desk.begin(OTHER, DAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("OM-30")
    @RepeatedTest(5)
    void of_two_who_have_both_found_it_free_one_gets_it_and_the_other_is_refused() throws Exception {
        var mistyped = desk.tell("25 010 009", MINE, DAY);
        var barrier = new CyclicBarrier(2);
        Callable<ReferralAnswer> correcting = () -> correct(desk.referralsBy(before(barrier::await)), mistyped);
        Callable<ReferralAnswer> telling = () -> tell(desk.referralsBy(before(barrier::await)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(correcting, telling)).stream().map(Future::resultNow))
                    .extracting(answer -> answer instanceof ReferralAnswer.Refused(var refusal)
                            ? refusal.code()
                            : answer.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Done", "reference-taken");
        }
        assertThat(desk.database.ask("select stream from ombudsman_case where bare_reference = '25010090'"))
                .hasSize(1);
    }

    @Requirement("OM-30")
    @Test
    void who_tells_of_it_too_late_reads_that_nothing_was_written_and_told_again_it_meets_that_referral() {
        var mistyped = desk.tell("25 010 009", MINE, DAY);
        var late = tell(desk.referralsBy(before(() -> correct(desk.referrals, mistyped))));

        assertThat(late).isInstanceOfSatisfying(ReferralAnswer.Refused.class, refused -> {
            assertThat(refused.refusal().field()).isEqualTo("reference");
            assertThat(refused.refusal().sentence()).contains("nothing of yours was written", "record it again");
        });
        assertThat(desk.database.ask("select stream from journal_stream where kind = 'ombudsman-case'"))
                .hasSize(1);
        assertThat(desk.tell("25 010 090", OTHER, DAY).stream()).isEqualTo(mistyped.stream());
    }

    @Requirement("OM-30")
    @Test
    void who_corrects_to_it_too_late_reads_that_another_referral_has_it() {
        var mistyped = desk.tell("25 010 009", MINE, DAY);
        var late = correct(desk.referralsBy(before(() -> tell(desk.referrals))), mistyped);

        assertThat(late)
                .isInstanceOfSatisfying(
                        ReferralAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().sentence())
                                .startsWith("Another referral has this reference already."));
        assertThat(desk.referrals.find(mistyped.stream(), new Sight.Everything()))
                .hasValueSatisfying(file -> assertThat(file.sequence()).isEqualTo(1));
    }

    private static ReferralAnswer correct(Referrals referrals, ReferralFile mistyped) {
        return referrals.handle(mistyped.stream(), mistyped.sequence(), CORRECTED, CaseworkDesk.setting(DAY));
    }

    private static ReferralAnswer tell(Referrals referrals) {
        return referrals.tell(
                new ReferralCommand.Notify(
                        new OmbudsmanId("lgsco"),
                        new OmbudsmanReference("25 010 090"),
                        DAY,
                        new ReferralCommand.About(OTHER, DAY)),
                CaseworkDesk.setting(DAY));
    }

    /** The database, where something comes between all that a command reads and what it writes. */
    private DataSource before(Callable<?> between) {
        return new DelegatingDataSource(desk.database.source()) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                                between.call();
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException fault) {
                                throw fault.getCause();
                            }
                        });
            }
        };
    }
}
