package redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import redress.exchange.ImportReport;
import redress.exchange.Imports;
import redress.procedure.Loading;

/** Measures an installation with N cases, for each N it is given, and prints one line of Markdown for each. */
public final class Bench {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    private Bench() {}

    /** @param arguments the folder of the program, the council, the folder of its register, and what to measure */
    public static void main(String[] arguments) throws Exception {
        var subject = new Subject(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
        var wanted = List.of(arguments).subList(3, arguments.length);
        switch (wanted.isEmpty() ? "" : wanted.getFirst()) {
            case "clocks" -> ClockMeasure.run(subject.division());
            case "holidays" -> {
                var sizes = sizes(wanted.subList(1, wanted.size()));
                System.out.println(HolidayMeasure.measure(subject, sizes.isEmpty() ? 100_000 : sizes.getFirst()));
            }
            default -> all(subject, wanted.isEmpty() ? SIZES : sizes(wanted));
        }
        System.exit(0);
    }

    private static List<Integer> sizes(List<String> written) {
        var sizes = new ArrayList<Integer>();
        for (var number : written) {
            sizes.add(Integer.valueOf(number.replace("_", "")));
        }
        return sizes;
    }

    private static void all(Subject subject, List<Integer> sizes) throws Exception {
        System.out.println(
                "| cases | import | annual report | pages (p50 / p95) | commands | derived anew | start to first page |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (var cases : sizes) {
            System.out.println(measure(subject, cases));
        }
    }

    private static String measure(Subject subject, int cases) throws Exception {
        var place = Files.createTempDirectory("redress-bench");
        try {
            var register = Files.createDirectory(place.resolve("register"));
            new RegisterMaker().write(subject.register(), register, cases);
            var data = place.resolve("data");
            String line;
            try (var installation = new Installation(data)) {
                subject.adopt(installation);
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
            return line + " " + StartMeasure.measure(subject.root(), data) + " |";
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static String importAll(Installation installation, Path register, int cases) {
        var rows = new AtomicInteger();
        var start = System.nanoTime();
        var report = installation
                .room(Imports.class)
                .run(List.of(register), Imports.Wishes.ALL_OR_NOTHING, Subject.NOW, Subject.TODAY, rows::addAndGet);
        var seconds = (System.nanoTime() - start) / 1e9;
        if (!(report instanceof Loading.Loaded<ImportReport> loaded)
                || loaded.value().written() != cases) {
            throw new IllegalStateException("The import went wrong: " + report);
        }
        return "%,.0f a second (%.0f s)".formatted(cases / seconds, seconds);
    }

    /** As autovacuum does by itself some minutes after an import. */
    static void analyse(Installation installation) throws Exception {
        try (var connection = installation.room(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
