package redress.casework;

import java.time.LocalDate;

/** A decision of an Ombudsman, by its code in the council's list, and its day. Sending back is one. */
public record Ruled(LocalDate on, String decision) {}
