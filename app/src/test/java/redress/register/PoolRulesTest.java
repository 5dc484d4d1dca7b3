package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.IndependentPerson.KEEPING;
import static redress.register.RegisterFixture.HOME_CARE;
import static redress.register.RegisterFixture.NADIA;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.after;
import static redress.register.RegisterFixture.appointing;
import static redress.register.RegisterFixture.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.organisation.Pence;
import redress.organisation.ServiceId;
import redress.organisation.Validity;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.DeclareConflict;
import redress.register.PoolCommand.EndConflict;
import redress.register.PoolCommand.FileCv;
import redress.register.PoolCommand.GiveAvailability;
import redress.register.PoolCommand.Join;
import redress.register.PoolCommand.Leave;
import redress.register.PoolCommand.Pay;
import redress.register.PoolCommand.Return;
import redress.testing.Requirement;

/** What the rules answer about somebody of the pool, and about what they cost. */
class PoolRulesTest {

    private static final Join JOIN = RegisterFixture.joining(TODAY.minusDays(30));
    private static final FileCv CV = new FileCv(TODAY.minusDays(30), TODAY.plusYears(1));
    private static final DeclareConflict CONFLICT =
            new DeclareConflict(TODAY, Optional.of(HOME_CARE), "My brother works there.");

    private static final PoolCommand[] NOBODY = {};
    private static final PoolCommand[] JOINED = {JOIN};
    private static final PoolCommand[] READY = {JOIN, CV};
    private static final PoolCommand[] OUTDATED = {JOIN, new FileCv(TODAY.minusDays(30), TODAY.minusDays(1))};
    private static final PoolCommand[] LAST_DAY = {JOIN, new FileCv(TODAY.minusDays(30), TODAY)};
    private static final PoolCommand[] LATER = {JOIN, CV, available(TODAY.plusDays(1), TODAY.plusDays(9))};
    private static final PoolCommand[] EARLIER = {JOIN, CV, available(TODAY.minusDays(9), TODAY.minusDays(1))};
    private static final PoolCommand[] TODAY_ONLY = {JOIN, CV, available(TODAY, TODAY)};
    private static final PoolCommand[] CONFLICTED = {JOIN, CV, CONFLICT};
    private static final PoolCommand[] RECONCILED = {JOIN, CV, CONFLICT, new EndConflict(1, TODAY)};
    private static final PoolCommand[] GONE = {JOIN, CV, new Leave(TODAY, "Moved away.")};
    private static final PoolCommand[] BACK = {JOIN, CV, new Leave(TODAY, "Moved away."), new Return(TODAY)};
    private static final PoolCommand[] APPOINTED = {JOIN, CV, appointing("R-1", TODAY, 100_00)};
    private static final PoolCommand[] PART_PAID = {JOIN, CV, appointing("R-1", TODAY, 100_00), paying(1, 99_99)};

    static Stream<Arguments> table() {
        return Stream.of(
                line("nobody is appointed", NOBODY, appointing("R-1", TODAY, 0), "nobody"),
                line("joining without a name", NOBODY, joining("", Part.PANEL_CHAIR), "empty"),
                line("joining for no part", NOBODY, joining("Nadia"), "no-part"),
                line("joining twice", JOINED, JOIN, "already-joined"),
                line("a CV reviewed before it came", JOINED, new FileCv(TODAY, TODAY), "review-too-early"),
                line("available backwards", JOINED, available(TODAY, TODAY.minusDays(1)), "backwards"),
                line("available for ever", JOINED, new GiveAvailability(Validity.ALWAYS), "accepted"),
                line("a conflict without words", JOINED, new DeclareConflict(TODAY, Optional.empty(), ""), "empty"),
                line("ending no conflict", READY, new EndConflict(1, TODAY), "no-such-conflict"),
                line("ending a conflict twice", RECONCILED, new EndConflict(1, TODAY), "no-such-conflict"),
                line("appointed without a CV", JOINED, appointing("R-1", TODAY, 1), "no-cv"),
                line("appointed with an old CV", OUTDATED, appointing("R-1", TODAY, 1), "cv-outdated"),
                line("appointed on the day of the review", LAST_DAY, appointing("R-1", TODAY, 1), "accepted"),
                line("appointed before they are available", LATER, appointing("R-1", TODAY, 1), "not-available"),
                line("appointed after they were available", EARLIER, appointing("R-1", TODAY, 1), "not-available"),
                line("appointed on their only day", TODAY_ONLY, appointing("R-1", TODAY, 1), "accepted"),
                line("appointed to another part", READY, as(Part.PANEL_CHAIR, HOME_CARE), "not-their-part"),
                line("appointed against a conflict", CONFLICTED, appointing("R-1", TODAY, 1), "conflict"),
                line(
                        "appointed to another service",
                        CONFLICTED,
                        as(Part.INDEPENDENT_INVESTIGATOR, new ServiceId("housing")),
                        "accepted"),
                line("appointed after the conflict", RECONCILED, appointing("R-1", TODAY, 1), "accepted"),
                line("appointed twice to the same part", APPOINTED, appointing("R-1", TODAY, 1), "already-appointed"),
                line("appointed to another case", APPOINTED, appointing("R-2", TODAY, 1), "accepted"),
                line("appointed after leaving", GONE, appointing("R-1", TODAY, 1), "left"),
                line("appointed after coming back", BACK, appointing("R-1", TODAY, 1), "accepted"),
                line("appointed to no case", READY, appointing(" ", TODAY, 1), "empty"),
                line("appointed tomorrow", READY, appointing("R-1", TODAY.plusDays(1), 1), "in-future"),
                line("appointed before joining", READY, appointing("R-1", TODAY.minusDays(31), 1), "too-early"),
                line("paid for nothing", READY, paying(1, 1), "no-such-appointment"),
                line("paid nothing", APPOINTED, paying(1, 0), "nothing"),
                line("paid all of it", APPOINTED, paying(1, 100_00), "accepted"),
                line("paid a penny too much", APPOINTED, paying(1, 100_01), "more-than-agreed"),
                line("paid the last penny", PART_PAID, paying(1, 1), "accepted"),
                line("paid a penny more than is left", PART_PAID, paying(1, 2), "more-than-agreed"),
                line("a fee below what was paid", PART_PAID, fee(99_98, "Less work."), "less-than-paid"),
                line("a fee without a reason", PART_PAID, fee(99_99, ""), "empty"),
                line("a fee of what was paid", PART_PAID, fee(99_99, "Less work."), "accepted"),
                line("leaving twice", GONE, new Leave(TODAY, "Again."), "left"),
                line("coming back without leaving", READY, new Return(TODAY), "not-left"));
    }

    @Requirement("RP-01")
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void the_rules_answer(String what, PoolCommand[] before, PoolCommand command, String answer) {
        var known =
                before.length == 0 ? Optional.<IndependentPerson>empty() : Optional.of(after(KEEPING, TODAY, before));
        assertThat(ruling(KEEPING, known, command, TODAY)).isEqualTo(answer);
    }

    @Test
    void skills_are_found_however_they_were_typed() {
        assertThat(after(KEEPING, TODAY, JOINED).skills().orElse(List.of())).containsExactly("autism", "housing law");
    }

    @Test
    void who_left_is_still_paid() {
        PoolCommand[] gone = {JOIN, CV, appointing("R-1", TODAY, 100_00), new Leave(TODAY, "Moved away.")};
        assertThat(ruling(KEEPING, Optional.of(after(KEEPING, TODAY, gone)), paying(1, 100_00), TODAY))
                .isEqualTo("accepted");
    }

    private static Arguments line(String what, PoolCommand[] before, PoolCommand command, String answer) {
        return Arguments.of(what, before, command, answer);
    }

    private static Join joining(String name, Part... parts) {
        return new Join(TODAY, new ContactDetails(name, "", "", NADIA.address()), List.of(parts), List.of());
    }

    private static GiveAvailability available(LocalDate from, LocalDate to) {
        return new GiveAvailability(new Validity(Optional.of(from), Optional.of(to)));
    }

    private static Appoint as(Part part, ServiceId service) {
        return new Appoint(part, "R-1", Optional.of(service), TODAY, Pence.NONE);
    }

    private static Pay paying(int appointment, long pence) {
        return new Pay(appointment, TODAY, new Pence(pence));
    }

    private static ChangeFee fee(long pence, String reason) {
        return new ChangeFee(1, TODAY, new Pence(pence), reason);
    }
}
