package redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import redress.exchange.ImportReport;
import redress.exchange.Imports;
import redress.journal.Actor;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.procedure.Loading;

/** Measures an installation with N cases, for each N it is given, and prints one line of Markdown for each. */
public final class Bench {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        if (arguments.length == 2 && arguments[1].equals("clocks")) {
            ClockMeasure.run();
            System.exit(0);
        }
        var sizes = new ArrayList<Integer>();
        for (var index = 1; index < arguments.length; index++) {
            sizes.add(Integer.valueOf(arguments[index].replace("_", "")));
        }
        System.out.println(
                "| cases | import | annual report | pages (p50 / p95) | commands | new holidays | start to first page |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (var cases : sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : sizes) {
            System.out.println(measure(root, cases));
        }
        System.exit(0);
    }

    private static String measure(Path root, int cases) throws Exception {
        var place = Files.createTempDirectory("redress-bench");
        try {
            var register = Files.createDirectory(place.resolve("register"));
            new RegisterMaker().write(root.resolve("app/src/test/resources/cheshire-west"), register, cases);
            var data = place.resolve("data");
            String line;
            try (var installation = new Installation(data)) {
                adopt(installation);
                var imported = importAll(installation, register, cases);
                analyse(installation);
                var sampler = new Sampler(installation.room(DataSource.class));
                line = "| %,d | %s | %s | %s | %s | %s |"
                        .formatted(
                                cases,
                                imported,
                                ReportMeasure.measure(installation),
                                PageMeasure.measure(installation, sampler),
                                CommandMeasure.measure(installation, sampler),
                                DerivationMeasure.measure(installation));
            }
            return line + " " + StartMeasure.measure(root, data) + " |";
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static void adopt(Installation installation) {
        var folder = CouncilFolder.shipped("cheshire-west").orElseThrow();
        if (installation.room(Organisation.class).adopt(folder, new Actor("bench"), NOW)
                instanceof Loading.Refused<?>(var problems)) {
            throw new IllegalStateException("" + problems);
        }
    }

    private static String importAll(Installation installation, Path register, int cases) {
        var rows = new AtomicInteger();
        var start = System.nanoTime();
        var report = installation
                .room(Imports.class)
                .run(
                        List.of(register),
                        Imports.Wishes.ALL_OR_NOTHING,
                        NOW,
                        LocalDate.of(2026, 11, 23),
                        rows::addAndGet);
        var seconds = (System.nanoTime() - start) / 1e9;
        if (!(report instanceof Loading.Loaded<ImportReport> loaded)
                || loaded.value().written() != cases) {
            throw new IllegalStateException("The import went wrong: " + report);
        }
        return "%,.0f a second (%.0f s)".formatted(cases / seconds, seconds);
    }

    /** As autovacuum does by itself some minutes after an import. */
    private static void analyse(Installation installation) throws Exception {
        try (var connection = installation.room(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
