package redress.procedure;

import redress.calendar.DayOne;
import redress.calendar.Length;

/** How a clock's limit is found. */
public sealed interface ClockLength {

    /** A fixed period from the origin. */
    record Fixed(Length length, DayOne dayOne) implements ClockLength {}

    /** The date that was agreed with the person, or else set by the council and told to them. */
    record AsAgreed() implements ClockLength {}

    /** A number of days or months that each council chooses in its own folder; no clock until it does. */
    record SetLocally() implements ClockLength {}
}
