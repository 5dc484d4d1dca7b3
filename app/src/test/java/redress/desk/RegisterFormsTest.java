package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.COUNCIL;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.sent;
import static redress.desk.Brindlemere.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.access.Credential;
import redress.access.RoleOfStaff;
import redress.access.SignedIn;
import redress.casework.Role;
import redress.journal.Actor;
import redress.journal.Event;
import redress.journal.History;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.organisation.Pence;
import redress.register.AppealOutcome;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.IndependentPerson;
import redress.register.Keeping;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.RegisterFile;
import redress.register.RegisterFixture;
import redress.register.Restriction;
import redress.register.RestrictionKind;
import redress.register.ReviewOutcome;
import redress.register.Ruling;
import redress.testing.Requirement;

class RegisterFormsTest {

    private static final SignedIn HILARY =
            new SignedIn("hilary", "Hilary Dunmore", Set.of(RoleOfStaff.SENIOR_MANAGER), new Credential("h"));
    private static final ConductCommand[] REFERRED = {RegisterFixture.referral(TODAY)};
    private static final ConductCommand[] WARNED = {REFERRED[0], new ConductCommand.Warn(TODAY, "Stop.")};
    private static final ConductCommand[] RESTRICTED = {
        WARNED[0],
        WARNED[1],
        new ConductCommand.Restrict(
                RegisterFixture.outsider(new Actor("rufus")),
                true,
                TODAY,
                List.of(new Restriction(RestrictionKind.ONE_CONTACT, "Olwen.")),
                TODAY.plusMonths(6),
                Optional.empty(),
                "Calls.")
    };
    private static final ConductCommand[] APPEALED = {
        RESTRICTED[0], RESTRICTED[1], RESTRICTED[2], new ConductCommand.AskAppeal(TODAY, "No.")
    };
    private static final PoolCommand[] JOINED = {
        RegisterFixture.joining(TODAY), new PoolCommand.FileCv(TODAY, TODAY.plusYears(1))
    };
    private static final PoolCommand[] APPOINTED = {
        JOINED[0], JOINED[1], RegisterFixture.appointing("R-1", TODAY, 100_00)
    };
    private static final PoolCommand[] CONFLICTED = {
        JOINED[0], new PoolCommand.DeclareConflict(TODAY, Optional.empty(), "Her brother.")
    };
    private static final PoolCommand[] GONE = {JOINED[0], new PoolCommand.Leave(TODAY, "Moved.")};

    static Stream<Arguments> aboutConduct() {
        return Stream.of(
                Arguments.of("warn", REFERRED, Map.of("warning", "Stop.")),
                Arguments.of(
                        "restrict",
                        WARNED,
                        Map.of(
                                "outside",
                                "outside",
                                "restrictions",
                                "set-times",
                                "set-times",
                                "Ten minutes.",
                                "reasons",
                                "Calls.")),
                Arguments.of("do-not-restrict", WARNED, Map.of("outside", "outside", "reasons", "It stopped.")),
                Arguments.of("review", RESTRICTED, Map.of("outcome", "renew", "reasons", "It goes on.")),
                Arguments.of("review", RESTRICTED, Map.of("outcome", "lift", "reasons", "It stopped.")),
                Arguments.of(
                        "replace",
                        RESTRICTED,
                        Map.of("restrictions", "set-times", "set-times", "Ten minutes.", "reasons", "It is better.")),
                Arguments.of("letter", RESTRICTED, Map.of()),
                Arguments.of("teams", RESTRICTED, Map.of("whom", "Home care.")),
                Arguments.of("tie", RESTRICTED, Map.of("caseReference", "R-2", "reason", "He said so.")),
                Arguments.of(
                        "untie", RESTRICTED, Map.of("caseReference", "R-2", "reason", "Another born on that day.")),
                Arguments.of("log", RESTRICTED, Map.of("what", "Called ten times.")),
                Arguments.of("appeal", RESTRICTED, Map.of("words", "No.")),
                Arguments.of("decide-appeal", APPEALED, Map.of("outcome", "upheld", "reasons", "He is right.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aboutConduct")
    void every_form_about_conduct_makes_a_command_that_the_rules_accept(
            String name, ConductCommand[] before, Map<String, String> typed) {
        accepts(Conduct.KEEPING, ConductForms.ALL, name, before, typed);
    }

    static Stream<Arguments> ofThePool() {
        return Stream.of(
                Arguments.of("cv", JOINED, Map.of()),
                Arguments.of("availability", JOINED, Map.of()),
                Arguments.of("availability", JOINED, Map.of("to-day", "1", "to-month", "9", "to-year", "2026")),
                Arguments.of("conflict", JOINED, Map.of("interest", "Her brother.")),
                Arguments.of("end-conflict", CONFLICTED, Map.of("conflict", "1")),
                Arguments.of("details", JOINED, Map.of("name", "Nadia Noor-Bell")),
                Arguments.of("pay", APPOINTED, Map.of("amount", "£99.99")),
                Arguments.of("fee", APPOINTED, Map.of("fee", "120", "reason", "More work.")),
                Arguments.of("take-back", APPOINTED, Map.of("told", "3", "reason", "Another person.")),
                Arguments.of("leave", JOINED, Map.of("reason", "Moved.")),
                Arguments.of("return", GONE, Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofThePool")
    void every_form_of_the_pool_makes_a_command_that_the_rules_accept(
            String name, PoolCommand[] before, Map<String, String> typed) {
        accepts(IndependentPerson.KEEPING, PoolForms.ALL, name, before, typed);
    }

    @Test
    void every_form_is_tried_here() {
        assertThat(names(aboutConduct()))
                .containsAll(ConductForms.ALL.stream()
                        .map(RegisterForm::name)
                        .filter(name -> !name.equals("skip-warning"))
                        .toList());
        assertThat(names(ofThePool()))
                .containsAll(PoolForms.ALL.stream().map(RegisterForm::name).toList());
    }

    @Requirement("RC-10")
    @Test
    void the_draft_of_the_letter_says_why_what_how_long_when_it_is_reviewed_how_to_appeal_and_who_else_there_is() {
        assertThat(ConductLetter.draft(at(Conduct.KEEPING, RESTRICTED)))
                .contains(
                        "Dear Percy Pike",
                        "We decided to restrict how you can be in touch with us.",
                        "Why: Calls.",
                        "One named officer or mailbox: Olwen.",
                        "since " + Say.date(TODAY),
                        "We look at it again by " + Say.date(TODAY.plusMonths(6)) + ", and write to you either way.",
                        "He is hard of hearing, so letters come first.",
                        "If you do not agree, write to us and say why.",
                        "You can always make a new complaint.",
                        "You can go to the Local Government and Social Care Ombudsman");
    }

    @Requirement("RC-10")
    @Test
    void the_draft_after_a_decided_appeal_offers_no_second_and_after_lifting_names_no_restriction() {
        var dismissed = new ConductCommand.DecideAppeal(
                RegisterFixture.outsider(new Actor("hilary")), TODAY, AppealOutcome.NOT_UPHELD, "He has his answer.");
        assertThat(ConductLetter.draft(at(Conduct.KEEPING, with(APPEALED, dismissed))))
                .contains("You asked us to look again", "The restrictions stay.", "Why: He has his answer.")
                .doesNotContain("If you do not agree");
        var lifted = new ConductCommand.Review(
                new Actor("rufus"), TODAY, ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), "It stopped.");
        assertThat(ConductLetter.draft(at(Conduct.KEEPING, with(RESTRICTED, lifted))))
                .contains("There are no restrictions any more.", "Why: It stopped.")
                .doesNotContain("What it means for you");
        assertThat(ConductLetter.draft(at(Conduct.KEEPING, WARNED))).isEmpty();
    }

    @Requirement("RC-14")
    @Test
    void once_restrictions_are_lifted_the_page_says_that_the_record_is_kept_and_not_that_they_are() {
        var lifted = new ConductCommand.Review(
                new Actor("rufus"), TODAY, ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), "It stopped.");
        var page = ConductView.entry(at(Conduct.KEEPING, with(RESTRICTED, lifted)), List.of(), List.of());
        assertThat(page.sections())
                .filteredOn(section -> section.title().equals("Restrictions"))
                .allSatisfy(section -> assertThat(section.facts()).isEmpty());
        assertThat(page.sections().stream().flatMap(section -> section.facts().stream()))
                .contains(new Fact("This record is kept until", Say.date(TODAY.plusYears(6))));
    }

    private static ConductCommand[] with(ConductCommand[] before, ConductCommand last) {
        return Stream.concat(Stream.of(before), Stream.of(last)).toArray(ConductCommand[]::new);
    }

    @Test
    void a_restriction_that_is_ticked_must_say_what_it_means() {
        var restrict = ConductForms.ALL.get(2);
        var typed = Map.of("outside", "outside", "restrictions", "premises-ban", "reasons", "Threats.");
        var at = at(Conduct.KEEPING, WARNED);
        assertThat(Reading.of(restrict.fields().apply(at), proposed(restrict, at, typed)))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        it -> assertThat(it.form().error("premises-ban")).isPresent());
    }

    @Test
    void several_boxes_are_all_read_and_what_no_ticked_box_reveals_is_not() {
        List<Field> fields = List.of(Field.Several.of(
                        "which",
                        "Which?",
                        List.of(
                                Option.of("a", "A").revealing(Field.Words.line("of-a", "Of a")),
                                Option.of("b", "B").revealing(Field.Words.line("of-b", "Of b")),
                                Option.of("c", "C")))
                .required("Choose one"));
        var typed = Form.sent(Map.of(
                "which", new String[] {"a", "c"}, "of-a", new String[] {"seen"}, "of-b", new String[] {"hidden"}));
        assertThat(Reading.of(fields, typed)).isInstanceOfSatisfying(Reading.Complete.class, it -> {
            assertThat(it.filled().several("which")).containsExactly("a", "c");
            assertThat(it.filled().words("of-a")).isEqualTo("seen");
            assertThat(it.filled().words("of-b")).isEmpty();
        });
        assertThat(Reading.of(fields, Form.blank())).isInstanceOf(Reading.Faulty.class);
    }

    @Test
    void a_date_may_be_missing_where_it_need_not_be_given_but_not_be_half_of_one() {
        List<Field> fields = List.of(Field.Day.of("to", "Until", "last day").orNone());
        assertThat(Reading.of(fields, Form.blank()))
                .isInstanceOfSatisfying(
                        Reading.Complete.class,
                        it -> assertThat(it.filled().dayGiven("to")).isEmpty());
        assertThat(Reading.of(fields, sent(Map.of("to-day", "1")))).isInstanceOf(Reading.Faulty.class);
    }

    @Test
    void nothing_is_an_amount_only_where_it_can_be() {
        var asked = Field.Money.of("fee", "Fee").required("Enter the fee");
        var zero = sent(Map.of("fee", "0"));
        assertThat(Reading.of(List.of(asked), zero)).isInstanceOf(Reading.Faulty.class);
        assertThat(Reading.of(List.of(asked.orNothing()), zero))
                .isInstanceOfSatisfying(
                        Reading.Complete.class,
                        it -> assertThat(it.filled().amount("fee")).isEqualTo(Pence.NONE));
    }

    @Test
    void the_parts_of_the_pool_are_those_that_procedures_appoint_to() {
        assertThat(Stream.of(Part.values()).map(Part::code))
                .allSatisfy(code -> assertThat(Coded.find(Role.class, code).filter(Role::isAppointed))
                        .isPresent());
    }

    private static <S, C, E extends Event> void accepts(
            Keeping<S, C, E> keeping,
            List<RegisterForm<S, C>> forms,
            String name,
            C[] before,
            Map<String, String> typed) {
        var at = at(keeping, before);
        var form = forms.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var reading = Reading.of(form.fields().apply(at), proposed(form, at, typed));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Complete.class,
                        it -> assertThat(keeping.decide(
                                        Optional.of(at.known()), form.command().apply(at, it.filled()), TODAY))
                                .isInstanceOf(Ruling.Accepted.class));
    }

    private static <S, C, E extends Event> RegisterAt<S> at(Keeping<S, C, E> keeping, C[] before) {
        Optional<S> known = Optional.empty();
        for (var command : before) {
            known = Optional.of(RegisterFixture.next(keeping, known, command, TODAY));
        }
        var history = History.begin(new StreamId(UUID.randomUUID()), keeping.kind());
        return new RegisterAt<>(
                new RegisterFile<>(known.orElseThrow(), history), COUNCIL, staff(), HILARY, TODAY, Set.of(), List.of());
    }

    private static <S, C> Form proposed(RegisterForm<S, C> form, RegisterAt<S> at, Map<String, String> typed) {
        var page = Reading.proposals(form.fields().apply(at));
        for (var entry : new HashMap<>(typed).entrySet()) {
            page = page.with(entry.getKey(), entry.getValue());
        }
        return page;
    }

    private static List<Object> names(Stream<Arguments> arguments) {
        return arguments.map(each -> each.get()[0]).toList();
    }
}
