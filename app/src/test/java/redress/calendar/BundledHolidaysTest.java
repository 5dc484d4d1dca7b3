package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledHolidaysTest {

    private final WorkingCalendar calendar = WorkingCalendars.bundled("england-and-wales");

    /** "s" marks a substitute day. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2012, 01-02s 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28s",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27s",
        "2017, 01-02s 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28s",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27s 12-28s",
        "2022, 01-03s 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27s",
        "2023, 01-02s 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28s",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27s 12-28s",
    })
    void each_year_has_exactly_its_holidays(int year, String dates) {
        assertThat(calendar.holidays())
                .filteredOn(holiday -> holiday.date().getYear() == year)
                .extracting(holiday ->
                        holiday.date().toString().substring(5) + (holiday.note().equals("Substitute day") ? "s" : ""))
                .containsExactlyElementsOf(Arrays.asList(dates.split(" ")));
    }

    @Test
    void the_calendar_reaches_from_2012_to_2027() {
        assertThat(calendar.firstKnownDay()).isEqualTo("2012-01-01");
        assertThat(calendar.lastKnownDay()).isEqualTo("2027-12-31");
        assertThat(calendar.division()).isEqualTo("england-and-wales");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-06-05|Queen’s Diamond Jubilee",
                "2020-05-08|Early May bank holiday (VE day)",
                "2021-12-27|Christmas Day (substitute day)",
                "2022-06-02|Spring bank holiday",
                "2022-09-19|Bank Holiday for the State Funeral of Queen Elizabeth II",
                "2023-05-08|Bank holiday for the coronation of King Charles III",
                "2025-04-18|Good Friday",
                "2016-12-27|Christmas Day (substitute day)",
            })
    void holidays_carry_their_names(LocalDate date, String name) {
        assertThat(calendar.holidayOf(date).map(Holiday::described)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void good_friday_and_easter_monday_stand_around_easter(int year) {
        LocalDate easter = easterSunday(year);

        assertThat(calendar.holidayOf(easter.minusDays(2)).map(Holiday::name)).contains("Good Friday");
        assertThat(calendar.holidayOf(easter.plusDays(1)).map(Holiday::name)).contains("Easter Monday");
    }

    @Test
    void a_division_without_a_bundled_file_is_not_found() {
        assertThat(WorkingCalendars.find("atlantis")).isEmpty();
        assertThat(WorkingCalendars.find("../procedures/x")).isEmpty();
        assertThatThrownBy(() -> WorkingCalendars.bundled("atlantis")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The anonymous Gregorian computation. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
