package redress.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redress.calendar.CalendarReview;
import redress.calendar.Holiday;
import redress.calendar.WorkingCalendar;
import redress.calendar.WorkingCalendars;
import redress.casework.DueDates;
import redress.journal.Actor;
import redress.organisation.Organisation;
import redress.platform.CouncilInForce;
import redress.platform.DerivedTables;
import redress.platform.Refused;

@Command(
        name = "holidays",
        description = {
            "Reviews a file of bank holidays as GOV.UK publishes it (https://www.gov.uk/bank-holidays.json).",
            "Shows what it would change; with --accept it holds from today, open cases are reckoned anew, and every",
            "date that moved is listed. What has ended already keeps the dates that it was judged by."
        },
        footer = {
            "",
            "Examples:",
            "  ./redress holidays --data DIR bank-holidays.json",
            "  ./redress holidays --data DIR bank-holidays.json --accept"
        })
final class HolidaysCommand implements Callable<Integer> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "The file as it was downloaded.")
    private Path file = Path.of("");

    @Option(names = "--accept", description = "Take the file on, if nothing is wrong with it. Stop the server first.")
    private boolean accept;

    HolidaysCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refused("The file %s cannot be read.".formatted(file));
        }
        try (var context = program.work("holidays", data.directory())) {
            var today = LocalDate.now(context.getBean(Clock.class));
            var inForce = context.getBean(CouncilInForce.class).ruleBook().calendar();
            var source = "%s, accepted %s".formatted(file.getFileName(), today);
            var review = WorkingCalendars.review(inForce, Files.readString(file), source, today);
            tell(review.changes());
            return switch (review) {
                case CalendarReview.Refused refused -> {
                    refused.problems().forEach(System.err::println);
                    System.err.println("Nothing was changed.");
                    yield ExitCode.REFUSED;
                }
                case CalendarReview.Acceptable acceptable when accept -> take(context, acceptable.accept(), today);
                case CalendarReview.Acceptable _ -> {
                    System.out.println("Nothing was changed. Run the command again with --accept to take the file on.");
                    yield ExitCode.DONE;
                }
            };
        }
    }

    private static void tell(CalendarReview.Changes changes) {
        changes.added().forEach(holiday -> System.out.println("added    " + line(holiday)));
        changes.removed().forEach(holiday -> System.out.println("removed  " + line(holiday)));
        changes.renamed()
                .forEach(renamed -> System.out.println("renamed  %s, before: %s"
                        .formatted(line(renamed.becomes()), renamed.was().described())));
        if (changes.none()) {
            System.out.println("The file says what is known already.");
        }
    }

    private static String line(Holiday holiday) {
        return DATE.format(holiday.date()) + "  " + holiday.described();
    }

    private static int take(ApplicationContext context, WorkingCalendar calendar, LocalDate today) {
        var derived = context.getBean(DerivedTables.class);
        derived.insistOnBeingAlone();
        var database = context.getBean(DSLContext.class);
        var before = DueDates.of(database);
        context.getBean(Organisation.class)
                .accept(
                        calendar,
                        today,
                        new Actor("holidays"),
                        context.getBean(Clock.class).instant());
        context.getBean(CouncilInForce.class).readAgain();
        try (var watched = Watched.work("Deriving dates under the new holidays")) {
            derived.derive(watched::at);
        }
        var moved = before.movedTo(DueDates.of(database));
        moved.forEach(date -> System.out.println(line(date)));
        System.out.println(
                "The holidays hold from today. %,d dates of open cases and referrals moved; of %,d the person was told."
                        .formatted(
                                moved.size(),
                                moved.stream()
                                        .filter(date -> date.toldOn().isPresent())
                                        .count()));
        return ExitCode.DONE;
    }

    private static String line(DueDates.Moved moved) {
        return "%s  %s  %s -> %s%s"
                .formatted(
                        moved.reference(),
                        moved.clock(),
                        written(moved.was()),
                        written(moved.is()),
                        moved.toldOn()
                                .map("  (the person was told the date before on %s and may count on it)"::formatted)
                                .orElse("  (no letter with the date before is recorded)"));
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("no date");
    }
}
