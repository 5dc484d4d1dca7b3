package redress.casework;

import java.time.LocalDate;
import redress.calendar.Length;

/** What says when the answer to an enquiry is due. */
public sealed interface EnquiryDue {

    /** The letter names the date. */
    record InLetter(LocalDate on) implements EnquiryDue {}

    /** The letter names none, so the council's policy counts from its date: the policy as it was then, whatever comes later. */
    record ByPolicy(Length length) implements EnquiryDue {}
}
