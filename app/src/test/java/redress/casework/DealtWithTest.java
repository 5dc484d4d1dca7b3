package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.CaseworkDesk.NOW;
import static redress.casework.Oakshire.IRIS;
import static redress.casework.Oakshire.SAM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.testing.Requirement;

/** Who of the staff has dealt with a case, so that they stand outside nothing that comes of it. */
class DealtWithTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CaseReference HIS = new CaseReference("HIS-1");
    private static final CaseReference ANOTHER = new CaseReference("ANOTHER-1");
    private static final StaffId ANN = new StaffId("ann");
    private static final StaffId FAY = new StaffId("fay");
    private static final StaffId LEE = new StaffId("lee");

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void twoComplaints() {
        for (var reference : List.of(HIS, ANOTHER)) {
            desk.begin(reference, DAY);
            give(ANN, reference, Oakshire.takenForward(DAY));
            give(ANN, reference, Oakshire.lateVisits());
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("RC-15")
    @Test
    void whoever_had_the_case_at_any_time_found_on_it_or_signed_for_it_has_dealt_with_it() {
        give(ANN, HIS, new CaseCommand.Allocate(DAY, IRIS));
        give(ANN, HIS, new CaseCommand.Allocate(DAY, SAM));
        give(FAY, HIS, Oakshire.found(1, "upheld"));
        give(ANN, HIS, new CaseCommand.SignResponse(DAY, LEE, "Dear Mrs Ada"));

        assertThat(List.of(IRIS, SAM, FAY, LEE))
                .allSatisfy(
                        staff -> assertThat(dealtWith(staff)).as(staff.value()).containsExactly("HIS-1"));
        assertThat(dealtWith(ANN)).as("who wrote down what others did").isEmpty();
        assertThat(desk.cases.dealtWith(List.of("HIS-1"), new Sight.Everything()))
                .as("a program, which is nobody")
                .isEmpty();
    }

    @Requirement({"RC-15", "AL-11"})
    @Test
    void of_a_case_that_concerns_them_they_are_not_told_that_they_dealt_with_it() {
        give(FAY, HIS, Oakshire.found(1, "upheld"));
        give(ANN, HIS, Oakshire.named(1, FAY));
        assertThat(dealtWith(FAY)).isEmpty();
    }

    @Requirement("RC-15")
    @Test
    void what_they_did_on_a_case_is_known_when_it_was_erased() {
        give(ANN, HIS, new CaseCommand.Allocate(DAY, IRIS));
        var stream = desk.cases.find(HIS, new Sight.Everything()).orElseThrow().stream();
        desk.journal.erase(stream, "end of retention", new Actor("test"), NOW);
        assertThat(dealtWith(IRIS)).containsExactly("HIS-1");
    }

    private List<String> dealtWith(StaffId staff) {
        return desk.cases.dealtWith(List.of("HIS-1", "ANOTHER-1", "NONE"), new Sight.OfOthers(staff));
    }

    private void give(StaffId by, CaseReference reference, CaseCommand command) {
        var file = desk.cases.find(reference, new Sight.Everything()).orElseThrow();
        var setting = new Cases.Setting(new Actor(by.value()), new Sight.Everything(), NOW, DAY);
        assertThat(desk.cases.handle(reference, file.sequence(), command, setting))
                .isInstanceOf(Answer.Done.class);
    }
}
