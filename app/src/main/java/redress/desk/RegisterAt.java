package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import redress.access.SignedIn;
import redress.organisation.Council;
import redress.register.RegisterFile;

/**
 * What is at hand while somebody works on an entry of a register.
 *
 * @param seen the references of the cases that it tells of, as far as this person may see them
 * @param dealtWith the references of the cases that keep this person from deciding, for they dealt with them
 */
record RegisterAt<S>(
        RegisterFile<S> file,
        Council council,
        Staff staff,
        SignedIn me,
        LocalDate today,
        Set<String> seen,
        List<String> dealtWith) {

    /** "case 2026-000001", or what is said to whoever may not see it. */
    String caseNamed(String reference) {
        return seen.contains(reference) ? "case " + reference : "a case that you may not see";
    }

    S known() {
        return file.known();
    }

    /** The day of what is being recorded, which mostly is today. */
    Field.Day on(String label, String noun) {
        return Field.Day.of("on", label, noun).proposing(today);
    }
}
