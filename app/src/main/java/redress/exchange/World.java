package redress.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import redress.casework.RuleBook;
import redress.casework.StaffId;
import redress.organisation.Council;
import redress.organisation.CouncilList;
import redress.organisation.Listed;
import redress.organisation.StaffMember;

/**
 * Where invented cases happen.
 *
 * @param officers who has the cases
 * @param signatories who signs the responses
 */
record World(
        Council council,
        RuleBook book,
        StoryWords words,
        List<StaffId> officers,
        List<StaffId> signatories,
        LocalDate today) {

    private static final int INVENTED_OFFICERS = 12;

    static World of(Council council, RuleBook book, LocalDate today) {
        var officers = staff(council, List.of("complaints-officer", "investigating-officer"));
        var signatories = staff(council, List.of("senior-manager", "complaints-manager"));
        return new World(
                council,
                book,
                StoryWords.shipped(),
                officers.isEmpty()
                        ? IntStream.rangeClosed(1, INVENTED_OFFICERS)
                                .mapToObj(number -> new StaffId("officer-%02d".formatted(number)))
                                .toList()
                        : officers,
                signatories.isEmpty() ? List.of(new StaffId("director")) : signatories,
                today);
    }

    private static List<StaffId> staff(Council council, List<String> roles) {
        return council.staff().stream()
                .filter(member -> roles.contains(member.role()))
                .map(StaffMember::username)
                .map(StaffId::new)
                .toList();
    }

    /** What could be chosen on the day; the whole list where nothing could. */
    static <I, E extends Listed<I>> List<E> choices(CouncilList<I, E> list, LocalDate day) {
        var inForce = list.inForce(day);
        return inForce.isEmpty() ? list.all() : inForce;
    }

    /** The first working day on or after a day. */
    LocalDate workday(LocalDate day) {
        var found = day;
        while (book.calendar().knows(found) && !book.calendar().isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day so many working days later. */
    LocalDate after(LocalDate day, int workingDays) {
        var found = day;
        for (var left = workingDays; left > 0; left--) {
            found = workday(found.plusDays(1));
        }
        return found;
    }

    /** The day so many working days before today. */
    LocalDate ago(int workingDays) {
        var found = today;
        for (var left = workingDays; left > 0; ) {
            found = found.minusDays(1);
            if (!book.calendar().knows(found) || book.calendar().isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }
}
