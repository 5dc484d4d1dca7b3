package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

class ProcedureTextTest {

    /** Line numbers count from here; the clock begins on line 15. */
    private static final String TEXT = """
            procedure: example
            version: 1
            title: An example
            effective:
              from: 2009-04-01
              to: 2010-03-31
            kinds: [complaint]
            sources:
              - { id: law, title: The Law, citation: Law 1 }
            milestones: { received: it came, acknowledged: it was acknowledged, closed: it was closed }
            ended-by: [closed]
            stages:
              - id: only
                title: The only stage
                clocks:
                  - id: acknowledge
                    title: Acknowledge
                    stance: statutory
                    origin: received
                    stop: acknowledged
                    length: 10 working days
                    extension: { limit: 20 working days in total, ground: council }
                    source: { in: law, at: s 1 }
                    confidence: read
            outcome:
              findings:
                - { id: upheld, title: Upheld }
                - { id: not-upheld, title: Not upheld }
              roll-up:
                - { all: [upheld], outcome: upheld }
              otherwise: not-upheld
              source: { in: law, at: s 3 }
            acting-bases:
              - { id: asked, title: Asked, source: { in: law, at: s 2 } }
            safeguarding-first: { source: { in: law, at: s 4 } }
            """;

    @Test
    void the_example_itself_is_accepted() {
        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", TEXT))).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "title: An example; titel: An example; x.yaml:3:1: The key \"titel\" is unknown here. Known: sources, milestones, procedure,",
                "title: An example; titel: An example; x.yaml:1:1: The key \"title\" is missing here.",
                "confidence: read; confidence: surely; x.yaml:24:21: \"surely\" is not understood",
                "stop: acknowledged; stop: answered;"
                        + " x.yaml:20:15: The milestone \"answered\" is not declared under \"milestones\".",
                "ended-by: [closed]; ended-by: [gone];"
                        + " x.yaml:11:12: The milestone \"gone\" is not declared under \"milestones\".",
                "stop: acknowledged; stop: received;"
                        + " x.yaml:20:15: The clock stops with the fact that starts it, so it could never run.",
                "length: 10 working days; length: 0 working days;"
                        + " x.yaml:21:17: \"0 working days\" is not understood",
                "length: 10 working days; length: -3 working days;"
                        + " x.yaml:21:17: \"-3 working days\" is not understood",
                "length: 10 working days; length: a while; x.yaml:21:17: \"a while\" is not understood",
                "length: 10 working days; length: set locally; x.yaml:21:17: Only a local clock can be set locally.",
                "20 working days in total; 9 working days in total;"
                        + " x.yaml:22:20: The extension ends after 9 working days in total,"
                        + " before the length of 10 working days that it extends.",
                "length: 10 working days; length: 6 months;"
                        + " x.yaml:22:20: The extension ends after 20 working days in total, before the length of 6 months",
                "20 working days in total; 2 months more;"
                        + " x.yaml:22:20: A length of 10 working days cannot be extended by 2 months",
                "20 working days in total; 0 working days more; x.yaml:22:29: \"0 working days more\" is not understood",
                "length: 10 working days; length: as agreed; x.yaml:22:20: Only a fixed length can be extended",
                "to: 2010-03-31; to: 2009-03-31;"
                        + " x.yaml:6:7: It ends on 2009-03-31, before it begins on 2009-04-01.",
                "to: 2010-03-31; to: 31 March 2010; x.yaml:6:7: \"31 March 2010\" is not a date like 2009-04-01.",
                "{ in: law, at: s 1 }; { in: lore, at: s 1 };"
                        + " x.yaml:23:23: The source \"lore\" is not declared under \"sources\".",
                "{ in: law, at: s 1 }; law; x.yaml:23:17: Here keys with values are expected",
                "source: { in: law, at: s 1 }; conditions: [none];"
                        + " x.yaml:16:9: The key \"source\" is missing here.",
                "{ in: law, at: s 1 }; { in: law }; x.yaml:23:17: The key \"at\" is missing here.",
                "stance: statutory; stance: stern; x.yaml:18:17: \"stern\" is not understood",
                "milestones: { received: it came; milestones: { received: it came, received: it came again;"
                        + " x.yaml:10:34: The key \"received\" is here twice.",
                "milestones: { received: it came; milestones: { Received: it came; x.yaml:10:15: \"Received\" is not understood",
                "length: 10 working days; pause: { review-within: 12 months, only-where: it rains };"
                        + " x.yaml:21:16: The key \"source\" is missing here.",
                "length: 10 working days; pause: { only-where: it rains, source: { in: law, at: s 1 } };"
                        + " x.yaml:21:16: The key \"review-within\" is missing here.",
                "length: 10 working days; pause: { review-within: 20 working days, only-where: it rains };"
                        + " x.yaml:21:33: \"20 working days\" is not understood",
                "length: 10 working days; waived-by: closed; x.yaml:21:20: Only a time bar can be waived.",
                "length: 10 working days; origin-choice: [closed];"
                        + " x.yaml:21:24: The origin itself is not among those that can be chosen.",
                "title: The only stage; opens: { fact: closed, title: Ask, source: { in: law, at: s 1 } };"
                        + " x.yaml:14:12: Receipt opens the first stage.",
                "outcome: upheld }; outcome: held }; x.yaml:30:33: The finding \"held\" is not declared",
                "otherwise: not-upheld; otherwise: perhaps; x.yaml:31:14: The finding \"perhaps\" is not declared",
                "{ all: [upheld]; { any: [upheld]; x.yaml:30:7: A step has either \"all\" or \"none\"",
                "{ id: not-upheld; { id: upheld; x.yaml:28:13: The finding \"upheld\" is declared twice.",
                "source: { in: law, at: s 3 }; set-aside: []; x.yaml:26:3: The key \"source\" is missing here.",
                "{ in: law, at: s 3 }; { in: lore, at: s 3 };"
                        + " x.yaml:32:17: The source \"lore\" is not declared under \"sources\".",
                "{ source: { in: law, at: s 4 } }; {}; x.yaml:35:21: The key \"source\" is missing here.",
                "{ source: { in: law, at: s 4 } }; true; x.yaml:35:21: Here keys with values are expected",
                "title: An example; consents: [{ id: x, title: May they, asked: received, given: received,"
                        + " refused: received, source: { in: law, at: s 2 } }]; No step records \"received\".",
                "kinds: [complaint]; kinds: complaint; x.yaml:7:8: \"kinds\" is a list",
                "kinds: [complaint]; kinds: []; \"kinds\" names no kind of representation",
                "version: 1; version:; x.yaml:2:9: A text is expected here.",
                "version: 1; procedure: other; x.yaml:2:1: The key \"procedure\" is here twice.",
                "procedure: example; procedure: An Example; x.yaml:1:12: \"An Example\" is not understood",
            })
    void an_error_is_refused_at_its_place(String right, String wrong, String problem) {
        assertThat(TEXT).contains(right);

        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", TEXT.replaceFirst(Pattern.quote(right), wrong))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void a_clock_source_stage_or_basis_may_not_be_declared_twice() {
        String doubled = TEXT.replace(
                        "  - { id: law, title: The Law, citation: Law 1 }\n",
                        "  - { id: law, title: The Law, citation: Law 1 }\n  - { id: law, title: Law, citation: Law 2 }\n")
                .replace(
                        "acting-bases:\n",
                        "acting-bases:\n  - { id: asked, title: A, source: { in: law, at: s 3 } }\n");
        String clock = TEXT.substring(TEXT.indexOf("      - id: acknowledge"), TEXT.indexOf("outcome:\n"));
        doubled = doubled.replace("outcome:\n", clock + "  - id: only\n    title: Again\noutcome:\n");

        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", doubled)))
                .containsExactly(
                        "x.yaml:10:11: The source \"law\" is declared twice.",
                        "x.yaml:26:13: The clock \"acknowledge\" is declared twice.",
                        "x.yaml:35:9: The stage \"only\" is declared twice.",
                        "x.yaml:35:5: Say under \"opens\" how a person gets to this stage.",
                        "x.yaml:47:11: The basis \"asked\" is declared twice.");
    }

    @Test
    void all_errors_come_back_together() {
        String broken = TEXT.replace("stance: statutory", "stance: stern")
                .replace("stop: acknowledged", "stop: answered")
                .replace("from: 2009-04-01", "from: then")
                .replace("version: 1", "colour: red");

        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", broken))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "just words", "- a\n- list", "a: [1, 2", "a: b: c", "\tx: 1", "a: &x [*x]", "? [a]\n: b"})
    void a_file_of_another_shape_is_refused(String text) {
        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", text)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("x.yaml:"));
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThat(ProcedureFixture.problems(
                        Procedures.read("x.yaml", "procedure: example\ntitle: [a, b\nversion: 1\n")))
                .singleElement()
                .asString()
                .startsWith("x.yaml:3:8: This is not YAML: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-adults-2009", "enquiry-1", "feedback-1"})
    void a_procedure_that_ships_has_the_reference_of_its_file(String reference) {
        assertThat(ProcedureFixture.regime(reference).reference()).isEqualTo(reference);
    }

    @Test
    void enquiries_have_a_local_target_only_and_feedback_has_no_clock() {
        assertThat(ProcedureFixture.regime("enquiry-1").clocks())
                .extracting(ClockRule::stance)
                .containsExactly(Stance.LOCAL);
        assertThat(ProcedureFixture.regime("enquiry-1").kinds())
                .containsExactlyInAnyOrder("enquiry", "request-for-service");
        assertThat(ProcedureFixture.regime("feedback-1").clocks()).isEmpty();
        assertThat(ProcedureFixture.regime("feedback-1").kinds()).containsExactlyInAnyOrder("compliment", "comment");
    }

    @Requirement({"AL-35", "AL-61"})
    @Test
    void every_procedure_that_ships_says_where_its_rules_of_risk_and_of_outcome_are_written_or_that_they_are_our_own() {
        assertThat(ShippedProcedures.whole())
                .flatExtracting(procedure ->
                        procedure.outcome().stream().map(OutcomeRule::source).toList())
                .hasSize(8)
                .extracting(Object::toString)
                .containsOnly("Redress, decision 0012: how findings make an outcome");
        assertThat(ShippedProcedures.whole())
                .flatExtracting(procedure -> procedure.safeguarding().stream().toList())
                .hasSize(5)
                .extracting(Object::toString)
                .containsOnly("Redress, decision 0012: safeguarding first");
    }

    @Test
    void a_reference_without_a_file_finds_nothing() {
        assertThat(Procedures.shipped("nowhere-1")).isEmpty();
        assertThat(Procedures.shipped("../calendars/england-and-wales")).isEmpty();
    }

    @Requirement("EA-17")
    @Test
    void adults_may_complain_themselves_or_through_somebody_whom_the_regulations_name() {
        assertThat(ProcedureFixture.regime("england-adults-2009").actingBases())
                .extracting(ActingRule::code)
                .containsExactly(
                        "own-behalf",
                        "affected",
                        "asked",
                        "lacks-capacity",
                        "physical-incapacity",
                        "child",
                        "deceased");
    }
}
