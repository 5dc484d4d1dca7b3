package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendar;
import redress.calendar.WorkingCalendars;
import redress.procedure.Milestones.Basis;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.ResponsePeriod;

/** Procedures and facts for the tests of this room. */
final class ProcedureFixture {

    static final CalendarHistory CALENDARS = CalendarHistory.of(WorkingCalendars.bundled("england-and-wales"));
    static final WorkingCalendar CALENDAR = CALENDARS.latest();

    private ProcedureFixture() {}

    /** A procedure that ships, or one of the regimes stated for the tests only. */
    static Procedure regime(String reference) {
        return loaded(Procedures.shipped(reference).orElseThrow());
    }

    /** England adults with a council's target of 20 working days. */
    static Procedure adults() {
        var procedures = loaded(Procedures.read(Map.of("adults.yaml", """
                overlay: adults
                version: 2017
                on: england-adults-2009
                title: Adult social care complaints
                local-targets:
                  local-target: 20 working days
                titles:
                  local-target: Our 20-day target
                """)));
        return procedures.all().getFirst();
    }

    /** One of those that ship, as if a case could stand still before the person was told. */
    static Procedure withoutNotice(String reference) {
        var text = shippedText(reference + ".yaml");
        assertThat(text).contains("pause: { notice: true, ");
        return loaded(Procedures.read(reference + ".yaml", text.replace("pause: { notice: true, ", "pause: { ")));
    }

    static <T> T loaded(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T> loaded -> loaded.value();
            case Loading.Refused<T> refused -> throw new AssertionError(refused.problems());
        };
    }

    static <T> List<String> problems(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T> loaded -> List.of();
            case Loading.Refused<T> refused ->
                refused.problems().stream().map(Problem::toString).toList();
        };
    }

    /** "received 2017-03-01, acknowledged 2017-03-03". */
    static Map<Milestone, LocalDate> facts(String text) {
        var facts = new HashMap<Milestone, LocalDate>();
        for (String fact : text.isBlank() ? new String[0] : text.split(", *")) {
            String[] parts = fact.strip().split(" ");
            assertThat(facts.put(new Milestone(parts[0]), LocalDate.parse(parts[1])))
                    .isNull();
        }
        return facts;
    }

    static ResponsePeriod period(String agreedOn, String until, Basis basis) {
        return new ResponsePeriod(day(agreedOn), day(until), day(agreedOn), basis);
    }

    static Extension extension(String clock, String agreedOn, String until) {
        return new Extension(new ClockId(clock), day(agreedOn), day(until), day(agreedOn), "A reason");
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static ClockReading read(Procedure procedure, String clock, Milestones milestones) {
        return ClockReadings.read(procedure, milestones, CALENDARS).stream()
                .filter(reading -> reading.rule().id().equals(new ClockId(clock)))
                .findFirst()
                .orElseThrow();
    }

    static String shippedText(String file) {
        try (var stream = ProcedureFixture.class.getResourceAsStream("/procedures/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
