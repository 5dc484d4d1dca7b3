package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.CalendarReview.Acceptable;
import redress.calendar.CalendarReview.Refused;
import redress.calendar.Length.WorkingDays;
import redress.calendar.Reckoning.BeyondCalendar;
import redress.calendar.Reckoning.Reckoned;

class CalendarReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final List<String> YEAR_2027 = List.of(
            "01-01 New Year’s Day",
            "03-26 Good Friday",
            "03-29 Easter Monday",
            "05-03 Early May bank holiday",
            "05-31 Spring bank holiday",
            "08-30 Summer bank holiday",
            "12-27 Christmas Day*",
            "12-28 Boxing Day*");
    private static final List<String> YEAR_2028 = List.of(
            "01-03 New Year’s Day*",
            "04-14 Good Friday",
            "04-17 Easter Monday",
            "05-01 Early May bank holiday",
            "05-29 Spring bank holiday",
            "08-28 Summer bank holiday",
            "12-25 Christmas Day",
            "12-26 Boxing Day");

    private final WorkingCalendar inForce = WorkingCalendars.bundled("england-and-wales");

    @Test
    void a_file_with_another_year_lists_its_days_and_changes_nothing_until_it_is_accepted() {
        var review = (Acceptable) review(file(events(2027, YEAR_2027), events(2028, YEAR_2028)));

        assertThat(review.changes().added()).hasSize(8).allSatisfy(holiday -> {
            assertThat(holiday.date().getYear()).isEqualTo(2028);
            assertThat(holiday.source()).isEqualTo("downloaded");
        });
        assertThat(review.changes().removed()).isEmpty();
        assertThat(review.changes().renamed()).isEmpty();
        assertThat(inForce.lastKnownYear()).isEqualTo(2027);

        WorkingCalendar accepted = review.accept();
        assertThat(accepted.lastKnownYear()).isEqualTo(2028);
        assertThat(accepted.firstKnownDay()).isEqualTo(inForce.firstKnownDay());
        assertThat(inForce.reckon(LocalDate.of(2027, 12, 24), new WorkingDays(4), DayOne.AFTER_ORIGIN))
                .isInstanceOf(BeyondCalendar.class);
        assertThat(accepted.reckon(LocalDate.of(2027, 12, 24), new WorkingDays(4), DayOne.AFTER_ORIGIN))
                .isInstanceOfSatisfying(
                        Reckoned.class, reckoned -> assertThat(reckoned.due()).isEqualTo("2028-01-04"));
    }

    @Test
    void a_late_announced_holiday_shows_as_added_and_moves_dates_once_accepted() {
        var review = (Acceptable)
                review(file(events(2027, YEAR_2027), events(2027, List.of("09-20 Bank holiday for a coronation"))));

        assertThat(review.changes().added()).extracting(Holiday::date).containsExactly(LocalDate.of(2027, 9, 20));
        assertThat(((Reckoned) review.accept()
                                .reckon(LocalDate.of(2027, 9, 17), new WorkingDays(3), DayOne.AFTER_ORIGIN))
                        .due())
                .isEqualTo("2027-09-23");
    }

    @Test
    void a_moved_future_holiday_shows_as_removed_and_added() {
        var review = (Acceptable) review(file(events(2027, YEAR_2027).replace("2027-08-30", "2027-08-27")));

        assertThat(review.changes().removed()).extracting(Holiday::date).containsExactly(LocalDate.of(2027, 8, 30));
        assertThat(review.changes().added()).extracting(Holiday::date).containsExactly(LocalDate.of(2027, 8, 27));
        assertThat(review.accept().isWorkingDay(LocalDate.of(2027, 8, 30))).isTrue();
        assertThat(review.accept().isWorkingDay(LocalDate.of(2027, 8, 27))).isFalse();
    }

    @Test
    void a_renamed_holiday_shows_as_changed() {
        var review = (Acceptable) review(file(events(2027, YEAR_2027).replace("Summer", "Late summer")));

        assertThat(review.changes().renamed()).singleElement().satisfies(renamed -> {
            assertThat(renamed.was().name()).isEqualTo("Summer bank holiday");
            assertThat(renamed.becomes().name()).isEqualTo("Late summer bank holiday");
        });
        assertThat(review.accept().holidayOf(LocalDate.of(2027, 8, 30)).map(Holiday::name))
                .contains("Late summer bank holiday");
    }

    @Test
    void the_bundled_file_itself_changes_nothing() throws Exception {
        try (var bundled = getClass().getResourceAsStream("/calendars/england-and-wales.json")) {
            var review = review(new String(bundled.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(review).isInstanceOf(Acceptable.class);
            assertThat(review.changes().none()).isTrue();
        }
    }

    @Test
    void a_past_holiday_that_is_missing_is_refused_because_recorded_dates_rely_on_it() {
        var review = review(file(events(2027, YEAR_2027).replace("2027-05-03", "2027-05-04")));

        assertThat(review).isInstanceOf(Refused.class);
        assertThat(review.changes().removed()).extracting(Holiday::date).containsExactly(LocalDate.of(2027, 5, 3));
        assertThat(review.problems())
                .containsExactly("Early May bank holiday on 2027-05-03 has passed and is missing from the file;"
                        + " dates already worked out rely on it.");
    }

    @Test
    void a_weekend_date_is_refused() {
        assertThat(review(file(events(2027, YEAR_2027), events(2027, List.of("12-25 Christmas Day"))))
                        .problems())
                .containsExactly("Christmas Day on 2027-12-25 falls on a Saturday.");
    }

    @Test
    void a_year_with_too_few_holidays_is_refused() {
        assertThat(review(file(events(2027, YEAR_2027), events(2028, YEAR_2028.subList(0, 3))))
                        .problems())
                .containsExactly("2028 has 3 holidays; every year in force has at least 8.");
    }

    @Test
    void a_year_left_out_between_is_refused() {
        List<String> year2029 = List.of(
                "01-01 New Year’s Day",
                "03-30 Good Friday",
                "04-02 Easter Monday",
                "05-07 Early May bank holiday",
                "05-28 Spring bank holiday",
                "08-27 Summer bank holiday",
                "12-25 Christmas Day",
                "12-26 Boxing Day");

        assertThat(review(file(events(2029, year2029))).problems())
                .containsExactly("2028 has 0 holidays; every year in force has at least 8.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|The file is not JSON",
                "[]|has no division \"england-and-wales\"",
                "{\"scotland\":{\"division\":\"scotland\",\"events\":[]}}|has no division",
                "{\"england-and-wales\":{\"division\":\"scotland\",\"events\":[]}}|labelled as another division",
                "{\"england-and-wales\":{\"division\":\"england-and-wales\"}}|lists no events",
                "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":{}}}|lists no events",
            })
    void a_file_of_another_shape_is_refused(String json, String problem) {
        assertThat(review(json)).isInstanceOf(Refused.class);
        assertThat(review(json).problems()).singleElement().asString().contains(problem);
    }

    @Test
    void every_broken_event_is_named_at_once() {
        String broken = """
                {"date": "2027-06-01"},
                {"title": "X", "date": 20270602},
                {"title": "X", "date": "03/06/2027"},
                {"title": "X", "date": "2027-06-04", "notes": 4},
                {"title": "X", "date": "2027-01-01"}""";

        assertThat(review(file(events(2027, YEAR_2027), broken)).problems())
                .containsExactly(
                        "Event 9 needs a title and a date in quotes.",
                        "Event 10 needs a title and a date in quotes.",
                        "\"03/06/2027\" of event 11 is not a date like 2027-12-27.",
                        "The notes of event 12 are not text.",
                        "The date 2027-01-01 is listed twice.");
    }

    private CalendarReview review(String json) {
        return WorkingCalendars.review(inForce, json, "downloaded", TODAY);
    }

    private static String file(String... events) {
        return """
                {"england-and-wales": {"division": "england-and-wales", "events": [%s]},
                 "scotland": {"division": "scotland", "events": []}}""".formatted(String.join(",", events));
    }

    private static String events(int year, List<String> days) {
        Stream<String> events = days.stream()
                .map(day -> "{\"title\": \"%s\", \"date\": \"%d-%s\", \"notes\": \"%s\", \"bunting\": true}"
                        .formatted(
                                day.substring(6).replace("*", ""),
                                year,
                                day.substring(0, 5),
                                day.endsWith("*") ? "Substitute day" : ""));
        return events.collect(Collectors.joining(","));
    }
}
