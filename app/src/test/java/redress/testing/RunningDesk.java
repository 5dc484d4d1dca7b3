package redress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redress.Redress;
import redress.access.Accounts;
import redress.casework.Cases;
import redress.exchange.SampleCases;
import redress.journal.Actor;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;

/** The whole program with the sample council, its staff and its invented cases, as a browser reaches it. One per JVM. */
public final class RunningDesk {

    public static final String PASSWORD = "look around freely";

    private static final RunningDesk ONE = new RunningDesk();

    private final ConfigurableApplicationContext context;

    public static RunningDesk get() {
        return ONE;
    }

    private RunningDesk() {
        var database = TestDatabase.fresh();
        context = new SpringApplicationBuilder(Redress.class, BrokenPage.class)
                .run(
                        "--redress.database.url=" + database.url(),
                        "--redress.database.username=" + database.user(),
                        "--redress.database.password=" + database.password(),
                        "--redress.data=" + directory(),
                        "--redress.demo=true",
                        "--server.port=0",
                        "--db-scheduler.enabled=false");
        var clock = context.getBean(Clock.class);
        var organisation = context.getBean(Organisation.class);
        organisation.adopt(CouncilFolder.shipped("sample").orElseThrow(), new Actor("test"), clock.instant());
        var council = organisation.council().orElseThrow();
        context.getBean(Accounts.class).addFrom(council, PASSWORD, clock.instant());
        var cases = context.getBean(Cases.class);
        new SampleCases(council, cases.book(), LocalDate.now(clock)).writeOnceTo(cases, clock.instant());
    }

    private static String directory() {
        try {
            return Files.createTempDirectory("redress-browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
