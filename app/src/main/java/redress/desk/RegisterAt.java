package redress.desk;

import java.time.LocalDate;
import redress.access.SignedIn;
import redress.organisation.Council;
import redress.register.RegisterFile;

/** What is at hand while somebody works on an entry of a register. */
record RegisterAt<S>(RegisterFile<S> file, Council council, Staff staff, SignedIn me, LocalDate today) {

    S known() {
        return file.known();
    }

    /** The day of what is being recorded, which mostly is today. */
    Field.Day on(String label, String noun) {
        return Field.Day.of("on", label, noun).proposing(today);
    }
}
