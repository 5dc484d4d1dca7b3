package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.BOOK;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.testing.Requirement;

/** Authority to act for another: a ledger beside the case, for which no clock waits. */
class AuthorityTest {

    private static final PersonId DAUGHTER = new PersonId(1);

    @Requirement({"EA-15", "EA-18"})
    @Test
    void a_daughter_is_asked_replies_late_and_her_mother_changes_her_mind_while_every_clock_runs_on() {
        var story = byTheDaughter("asked");
        assertThat(authority(story)).isEqualTo(new Authority.NotAsked());
        assertThat(next(story)).contains("local-target on 2026-06-02");

        story.does(asking("2026-05-05", "2026-05-18"));
        assertThat(next(story))
                .as("what the officer has to look after next")
                .contains("a reply about authority on 2026-05-18");
        assertThat(authority(story).isLateOn(day("2026-05-18"))).isFalse();
        assertThat(authority(story).isLateOn(day("2026-05-19"))).isTrue();
        story.on("2026-05-19").does(asking("2026-05-19", "2026-05-26"));
        assertThat(authority(story).isLateOn(day("2026-05-19"))).as("chased").isFalse();

        story.on("2026-05-22").does(showing("2026-05-22", "2027-05-21"));
        assertThat(authority(story).holdsOn(day("2027-05-21"))).isTrue();
        assertThat(authority(story).isExpiredOn(day("2027-05-22"))).isTrue();
        assertThat(next(story)).as("the end is far away").contains("local-target on 2026-06-02");

        story.on("2026-05-27").element("The visits.").finds(1, "upheld").signs();
        story.does(withdrawing("2026-05-27"));
        assertThat(story.refused(sending("2026-05-27"))).isEqualTo("no-authority");
        assertThat(story.clock("local-target")).as("no clock waited").isEqualTo("Running 2026-06-02");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-10-31");

        story.on("2026-05-29").does(showing("2026-05-29", "2026-05-31"));
        assertThat(next(story)).contains("an end of authority on 2026-05-31");
        story.on("2026-06-01");
        assertThat(story.refused(sending("2026-06-01")))
                .as("it ended yesterday")
                .isEqualTo("no-authority");
        story.does(sending("2026-05-29"));
        assertThat(next(story)).as("what is answered waits for nothing").isEmpty();
    }

    @Requirement("EA-19")
    @Test
    void the_response_goes_to_nobody_whose_authority_was_refused_unless_somebody_else_can_be_answered() {
        var story = byTheDaughter("asked");
        story.on("2026-05-20")
                .does(refusing("2026-05-20"))
                .element("The visits.")
                .finds(1, "upheld")
                .signs();
        assertThat(story.refused(sending("2026-05-20"))).isEqualTo("no-authority");
        story.appoints(Role.SERVICE_USER, "Edna Abbott");
        assertThat(story.refused(sending("2026-05-20")))
                .as("she complains of nothing herself")
                .isEqualTo("no-authority");
        story.appoints(Role.COMPLAINANT, "Edna Abbott");
        story.does(sending("2026-05-20"));
    }

    @Requirement("EA-19")
    @Test
    void nobody_of_whom_it_is_not_said_why_they_may_act_takes_the_place_of_somebody_refused() {
        var story = byTheDaughter("asked");
        story.on("2026-05-20")
                .does(refusing("2026-05-20"))
                .element("The visits.")
                .finds(1, "upheld")
                .signs();
        story.appoints(Role.REPRESENTATIVE, "A neighbour").appoints(Role.ADVOCATE, "Somebody");
        assertThat(story.refused(sending("2026-05-20"))).isEqualTo("no-authority");
    }

    @Requirement("EA-19")
    @Test
    void whoever_was_refused_is_answered_once_they_show_it_and_not_because_they_were_asked_again() {
        var story = byTheDaughter("asked");
        story.on("2026-05-20")
                .does(refusing("2026-05-20"))
                .does(asking("2026-05-20", "2026-05-27"))
                .element("The visits.")
                .finds(1, "upheld")
                .signs();
        assertThat(story.refused(sending("2026-05-20"))).isEqualTo("no-authority");
        story.does(acts("2026-05-20", "lacks-capacity"));
        assertThat(story.refused(sending("2026-05-20")))
                .as("another basis shows nothing either")
                .isEqualTo("no-authority");
        story.does(acts("2026-05-20", "own-behalf")).does(acts("2026-05-20", "asked"));
        assertThat(story.refused(sending("2026-05-20"))).isEqualTo("no-authority");
        story.does(showing("2026-05-20", "2026-12-31")).does(sending("2026-05-20"));
    }

    @Requirement("EA-19")
    @Test
    void what_was_shown_and_has_ended_bars_from_the_day_after_its_end_whatever_was_asked_or_refused_since() {
        var story = byTheDaughter("asked").does(showing("2026-05-05", "2026-05-14"));
        story.on("2026-05-20")
                .element("The visits.")
                .finds(1, "upheld")
                .does(new CaseCommand.SignResponse(day("2026-05-14"), Fenshire.SAM, "Dear Ms Abbott"))
                .does(asking("2026-05-12", "2026-05-27"));
        assertThat(story.refused(sending("2026-05-15"))).isEqualTo("no-authority");
        story.does(refusing("2026-05-20"));
        assertThat(story.refused(sending("2026-05-15")))
                .as("refused later, and ended before")
                .isEqualTo("no-authority");
        story.does(sending("2026-05-14"));
    }

    @Requirement("EA-19")
    @Test
    void nobody_is_answered_in_the_place_of_another_before_they_have_shown_that_they_may_be() {
        var story = byTheDaughter("asked");
        story.on("2026-05-20")
                .does(refusing("2026-05-20"))
                .element("The visits.")
                .finds(1, "upheld")
                .signs()
                .does(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.REPRESENTATIVE,
                        Optional.empty(),
                        Optional.of(new ActingBasisId("asked")),
                        PersonDetails.named("Nye Abbott"))));
        assertThat(story.refused(sending("2026-05-20")))
                .as("nothing was asked of the brother")
                .isEqualTo("no-authority");
        assertThat(sentence(story, sending("2026-05-20")))
                .as("what to do where the person who uses the service is in the case already")
                .contains("“Person who contacted us”, even if they are in it as the person who uses the service");
        story.does(new CaseCommand.ShowAuthority(
                new PersonId(2), day("2026-05-20"), "A letter.", "This complaint.", Optional.of(day("2026-05-20"))));
        story.on("2026-05-21");
        assertThat(story.refused(sending("2026-05-21")))
                .as("the brother's has ended too")
                .isEqualTo("no-authority");
        story.does(sending("2026-05-20"));
    }

    @Requirement("EA-18")
    @Test
    void a_reply_that_is_late_hides_no_date_that_the_council_has_to_keep_itself() {
        var story = byTheDaughter("asked").does(asking("2026-05-05", "2026-05-18"));
        assertThat(nextOn(story, "2026-05-18")).contains("a reply about authority on 2026-05-18");
        assertThat(nextOn(story, "2026-05-19")).contains("local-target on 2026-06-02");

        var enquiry = received("2026-05-01", "letter", "Who is her social worker?")
                .on("2026-05-05")
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-05"),
                        new Triage.TakenForward(Kind.ENQUIRY, Optional.empty()),
                        "Asks only.",
                        CaseCommand.Considered.noConcern()))
                .does(new CaseCommand.AskContribution(day("2026-05-05"), "The ward", "Her record", day("2026-05-08")));
        assertThat(nextOn(enquiry, "2026-05-11"))
                .as("where nothing of the council's own runs, what is late stays")
                .contains("a contribution on 2026-05-08");
    }

    @Requirement("EA-19")
    @Test
    void the_response_goes_out_where_nothing_was_asked_and_an_old_one_is_taken_over_without_being_judged() {
        var asked = byTheDaughter("asked").does(asking("2026-05-05", "2026-05-06"));
        asked.on("2026-05-20").element("The visits.").finds(1, "upheld").answers();

        var old = byTheDaughter("asked").does(refusing("2026-05-05"));
        old.on("2026-05-20").does(new CaseCommand.TakeOverResponse(day("2026-05-20"), Means.LETTER));
    }

    @Requirement("EA-18")
    @ParameterizedTest
    @CsvSource({
        "england-adults, own-behalf, false",
        "england-adults, affected, false",
        "england-adults, asked, true",
        "england-adults, lacks-capacity, true",
        "england-adults, deceased, true",
        "england-children, parent, false",
        "england-children, sufficient-interest, true",
        "wales-adults, asked, true",
        "wales-children, child, true",
        "complaint-handling-code, asked, true",
        "psow-model, asked, true",
        "provider-first, physical-incapacity, true"
    })
    void the_procedure_says_on_which_basis_something_must_be_seen(String procedure, String basis, boolean needed) {
        var story = underWay(procedure, basis);
        assertThat(Acting.people(story.known(), BOOK)).hasSize(needed ? 1 : 0);
        if (!needed) {
            assertThat(story.refused(asking("2026-05-05", "2026-05-18"))).isEqualTo("needs-none");
        }
    }

    @Test
    void the_ledger_is_kept_in_its_order_and_each_entry_in_words() {
        var story = byTheDaughter("lacks-capacity");
        assertThat(story.refused(withdrawing("2026-05-05"))).isEqualTo("not-shown");
        assertThat(story.refused(asking("2026-05-05", "2026-05-04"))).isEqualTo("reply-before-asked");
        assertThat(story.refused(asking("2026-05-06", "2026-05-18"))).isEqualTo("in-future");
        assertThat(story.refused(refusing("2026-04-30"))).isEqualTo("before-receipt");
        assertThat(story.refused(showing("2026-05-05", "2026-05-04"))).isEqualTo("ends-before-shown");
        assertThat(story.refused(new CaseCommand.ShowAuthority(
                        DAUGHTER, day("2026-05-05"), "", "This complaint.", Optional.empty())))
                .isEqualTo("empty");
        story.does(showing("2026-05-05", "2026-12-31"));
        assertThat(story.refused(asking("2026-05-05", "2026-05-18"))).isEqualTo("already-shown");
        assertThat(story.refused(refusing("2026-05-05"))).isEqualTo("withdraw-instead");
        assertThat(story.refused(withdrawing("2026-05-04"))).isEqualTo("before-the-last");
        story.on("2027-01-04").does(asking("2027-01-04", "2027-01-18"));
        assertThat(received("2026-05-01", "letter", "Late.").refused(asking("2026-05-01", "2026-05-18")))
                .isEqualTo("not-triaged");
    }

    @Requirement("EA-17")
    @Test
    void why_somebody_may_act_can_become_clear_later_and_on_another_basis_it_is_shown_anew() {
        var story = byTheDaughter("own-behalf");
        assertThat(Acting.people(story.known(), BOOK)).isEmpty();
        story.does(acts("2026-05-05", "asked"));
        assertThat(Acting.people(story.known(), BOOK)).hasSize(1);
        assertThat(story.refused(acts("2026-05-05", "asked"))).isEqualTo("the-same");
        story.does(showing("2026-05-05", "2026-12-31")).on("2026-06-01");
        assertThat(story.refused(acts("2026-05-04", "lacks-capacity"))).isEqualTo("before-the-last");
        story.does(acts("2026-06-01", "lacks-capacity"));
        assertThat(authority(story)).isEqualTo(new Authority.NotAsked());
    }

    @Test
    void nobody_acts_for_another_who_was_appointed_or_who_uses_the_service() {
        var story = byTheDaughter("asked")
                .does(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.SERVICE_USER, Optional.empty(), Optional.empty(), PersonDetails.named("Maud Abbott"))));
        assertThat(story.refused(
                        new CaseCommand.StateBasis(new PersonId(2), day("2026-05-05"), new ActingBasisId("asked"))))
                .isEqualTo("acts-for-nobody");
    }

    private static CaseCommand acts(String on, String basis) {
        return new CaseCommand.StateBasis(DAUGHTER, day(on), new ActingBasisId(basis));
    }

    private static Fenshire.Telling byTheDaughter(String basis) {
        return underWay("england-adults", basis).acknowledged();
    }

    /** Received on Friday 1 May 2026 and taken forward on Tuesday, after the bank holiday. */
    private static Fenshire.Telling underWay(String procedure, String basis) {
        return received("2026-05-01", "letter", "They come late.")
                .on("2026-05-05")
                .does(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.COMPLAINANT,
                        Optional.empty(),
                        Optional.of(new ActingBasisId(basis)),
                        PersonDetails.named("Ada Abbott"))))
                .under(procedure);
    }

    private static Authority authority(Fenshire.Telling story) {
        return story.known().person(DAUGHTER).orElseThrow().authority();
    }

    private static Optional<String> next(Fenshire.Telling story) {
        return NextDue.of(story.known(), BOOK.readings(story.known()), BOOK).map(due -> due.code() + " on " + due.on());
    }

    private static Optional<String> nextOn(Fenshire.Telling story, String today) {
        return NextDue.of(story.known(), BOOK.readings(story.known()), BOOK, day(today))
                .map(due -> due.code() + " on " + due.on());
    }

    private static String sentence(Fenshire.Telling story, CaseCommand command) {
        return Rules.decide(Optional.of(story.known()), command, day("2026-05-20"), BOOK)
                        instanceof Ruling.Refused(var refusal)
                ? refusal.sentence()
                : "";
    }

    private static CaseCommand asking(String on, String replyBy) {
        return new CaseCommand.AskForAuthority(DAUGHTER, day(on), day(replyBy));
    }

    private static CaseCommand showing(String on, String until) {
        return new CaseCommand.ShowAuthority(
                DAUGHTER, day(on), "A form that her mother signed.", "This complaint.", Optional.of(day(until)));
    }

    private static CaseCommand refusing(String on) {
        return new CaseCommand.RecordAuthorityRefused(DAUGHTER, day(on), "She is not to ask about me.");
    }

    private static CaseCommand withdrawing(String on) {
        return new CaseCommand.WithdrawAuthority(DAUGHTER, day(on), "I shall see to it myself.");
    }

    private static CaseCommand sending(String on) {
        return new CaseCommand.SendResponse(day(on), Means.LETTER);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
