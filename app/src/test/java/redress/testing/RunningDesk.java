package redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.function.SingletonSupplier;
import redress.Redress;
import redress.access.Accounts;
import redress.access.Opening;
import redress.access.RoleOfStaff;
import redress.casework.Cases;
import redress.exchange.SampleCases;
import redress.journal.Actor;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;

/** The whole program with a council and its staff, as a browser reaches it. */
public final class RunningDesk {

    public static final String PASSWORD = "look around freely";

    private static final Actor TEST = new Actor("test");

    private static final Supplier<RunningDesk> SAMPLE = SingletonSupplier.of(() -> {
        var desk = new RunningDesk("sample", Optional.empty());
        var clock = desk.bean(Clock.class);
        desk.bean(Accounts.class).addFrom(desk.council(), PASSWORD, clock.instant());
        var cases = desk.bean(Cases.class);
        new SampleCases(desk.council(), cases.book(), LocalDate.now(clock)).writeOnceTo(cases, clock.instant());
        return desk;
    });

    private final ConfigurableApplicationContext context;

    /** With the sample council, its staff and its invented cases. One per JVM. */
    public static RunningDesk get() {
        return SAMPLE.get();
    }

    /** With the folder of a council that ships, at the time that the clock says, with nobody there and no cases. */
    public static RunningDesk of(String council, Clock clock) {
        return new RunningDesk(council, Optional.of(clock));
    }

    private RunningDesk(String council, Optional<Clock> given) {
        var database = TestDatabase.fresh();
        context = new SpringApplicationBuilder(Redress.class, BrokenPage.class)
                .initializers(starting -> given.ifPresent(clock -> ((GenericApplicationContext) starting)
                        .registerBean("given", Clock.class, () -> clock, bean -> bean.setPrimary(true))))
                .run(
                        "--redress.database.url=" + database.url(),
                        "--redress.database.username=" + database.user(),
                        "--redress.database.password=" + database.password(),
                        "--redress.data=" + directory(),
                        "--redress.demo=true",
                        "--server.port=0",
                        "--db-scheduler.enabled=false");
        bean(Organisation.class)
                .adopt(
                        CouncilFolder.shipped(council).orElseThrow(),
                        TEST,
                        bean(Clock.class).instant());
    }

    private static String directory() {
        try {
            return Files.createTempDirectory("redress-browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Council council() {
        return bean(Organisation.class).council().orElseThrow();
    }

    /** Opens an account, whose password is that of all. */
    public void admit(String username, String name, RoleOfStaff role) {
        assertThat(bean(Accounts.class)
                        .add(
                                username,
                                name,
                                Set.of(role),
                                PASSWORD,
                                bean(Clock.class).instant()))
                .isInstanceOf(Opening.Opened.class);
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void stop() {
        context.close();
    }
}
