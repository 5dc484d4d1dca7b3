package redress.organisation;

import redress.calendar.DayOne;
import redress.calendar.Length;

/**
 * The reply that a report of an Ombudsman wants of the council.
 *
 * @param title what the council has to do, for instance "Reply to the report"
 * @param within how long it has, counted from the day on which it received the report
 * @param dayOne whether that day is counted
 * @param source where that is written
 */
public record WantedReply(String title, Length within, DayOne dayOne, String source) {}
