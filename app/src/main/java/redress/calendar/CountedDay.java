package redress.calendar;

import java.time.LocalDate;

/**
 * One day in the working of a date.
 *
 * @param number the how-manieth day of the period this is, from 1; 0 where the day is not counted
 * @param reason the day of the week, or the name of the holiday
 */
public record CountedDay(LocalDate date, int number, String reason) {

    public boolean counted() {
        return number > 0;
    }
}
