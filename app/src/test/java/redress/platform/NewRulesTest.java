package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.Holiday;
import redress.calendar.WorkingCalendars;
import redress.platform.RunningProgram.Answer;

/** Holidays and releases that change what is due, as the command line meets them. */
class NewRulesTest {

    @TempDir
    private Path home;

    @Test
    void new_holidays_are_reviewed_then_accepted_with_the_server_stopped_and_move_the_dates_of_open_cases()
            throws Exception {
        assertThat(run("init", "--council", "sample").exitCode()).isZero();
        assertThat(run("generate", "--cases", "2000", "--years", "2026-2026").exitCode())
                .isZero();
        var file = governmentFile(everyTuesdayUntilSummer());

        var reviewed = run("holidays", file);
        assertThat(reviewed.exitCode()).as(reviewed.text()).isZero();
        assertThat(reviewed.text()).contains("added    Tuesday", "Nothing was changed.");

        var server = RunningProgram.start("serve", "--data", home.toString(), "--port", "0");
        try {
            server.awaitReady();
            var refused = run("holidays", file, "--accept");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.text()).contains("Stop it, run this command again");
        } finally {
            server.stop();
        }

        var accepted = run("holidays", file, "--accept");
        assertThat(accepted.exitCode()).as(accepted.text()).isZero();
        assertThat(accepted.text()).containsPattern("\\S+  \\S+  \\d{4}-\\d\\d-\\d\\d -> \\d{4}-\\d\\d-\\d\\d");
        assertThat(run("verify").text()).contains("Everything holds.");
        assertThat(run("holidays", file, "--accept").text()).contains("0 dates of open cases and referrals moved");
        assertThat(run("holidays", governmentFile(List.of())).text()).contains("removed  Tuesday");
    }

    @Test
    void rows_that_were_derived_under_other_rules_are_derived_anew_at_the_next_start() throws Exception {
        assertThat(run("init", "--council", "sample").exitCode()).isZero();
        assertThat(run("generate", "--cases", "50", "--years", "2026-2026").exitCode())
                .isZero();
        var server = RunningProgram.start("serve", "--data", home.toString(), "--port", "0");
        try {
            server.awaitReady();
            execute("update representation set next_due = date '2001-01-01' where position <> 'closed'");
            execute("update derived_under set rules = 'an older release'");
            assertThat(run("verify").text()).contains("places do not hold");
        } finally {
            server.stop();
        }
        assertThat(run("verify").text()).contains("Everything holds.");
    }

    private static List<LocalDate> everyTuesdayUntilSummer() {
        return LocalDate.of(2026, 12, 1)
                .datesUntil(LocalDate.of(2027, 7, 1), Period.ofWeeks(1))
                .toList();
    }

    private String governmentFile(List<LocalDate> more) throws IOException {
        var holidays =
                new ArrayList<>(WorkingCalendars.bundled("england-and-wales").holidays());
        more.forEach(day -> holidays.add(new Holiday(day, "A long festival", "", "")));
        var events = holidays.stream()
                .map(holiday -> "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"%s\", \"bunting\": true}"
                        .formatted(holiday.name(), holiday.date(), holiday.note()))
                .collect(Collectors.joining(","));
        var file = Files.createTempFile(home, "bank-holidays", ".json");
        Files.writeString(
                file,
                "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [%s]}}".formatted(events),
                StandardCharsets.UTF_8);
        return file.toString();
    }

    private void execute(String sql) throws Exception {
        var login = PostgresServer.running(DataDirectory.at(home)).orElseThrow();
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Answer run(String command, String... arguments) throws IOException, InterruptedException {
        return RunningProgram.run(home, command, arguments);
    }
}
