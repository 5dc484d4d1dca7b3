package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of stages for another person, of ways that close, and of what is owed after the end. */
class StageTextTest {

    private static final String TEXT = """
            procedure: example
            version: 1
            title: An example
            effective: { from: 2009-04-01 }
            kinds: [complaint]
            sources: [{ id: law, title: The Law, citation: Law 1 }]
            milestones: { received: a, answered: b, asked: c, settled: d, taken: e, told: f, routed-out: g, closed: h }
            ended-by: [closed, routed-out]
            exclusions:
              - { id: theirs, title: Theirs, missed: bar, then: [told], source: { in: law, at: s 1 } }
            stages:
              - id: one
                title: One
                steps:
                  - { fact: taken, title: Take, source: { in: law, at: s 2 } }
                  - fact: settled
                    title: Settled
                    until: bar
                    kept: bar
                    unless: { fact: taken, instead: Answer it., source: { in: law, at: s 3 } }
                    source: { in: law, at: s 3 }
                  - { fact: told, title: Tell, after: [routed-out], source: { in: law, at: s 4 } }
                clocks:
                  - { id: bar, title: Bar, stance: statutory, purpose: time-bar, origin: taken, stop: received, length: 12 months, source: { in: law, at: s 5 }, confidence: read }
                  - id: tell
                    title: Tell
                    stance: local
                    origin: routed-out
                    stop: told
                    length: set locally
                    outlasts-end: true
                    source: { in: law, at: s 6 }
                    confidence: read
                response: { fact: answered, signed-by: officer, source: { in: law, at: s 7 } }
              - id: two
                title: Two
                opens: { fact: asked, title: Ask, source: { in: law, at: s 8 } }
                another-than: { stage: one, source: { in: law, at: s 9 } }
                ends-on: [theirs]
            """;

    @Test
    void the_example_itself_is_accepted_and_says_what_it_says() {
        var example = ProcedureFixture.loaded(Procedures.read("x.yaml", TEXT));
        assertThat(example.stages().getLast().another().orElseThrow().than()).isEqualTo(new StageId("one"));
        assertThat(example.exclusions().getFirst().then()).containsExactly(new Milestone("told"));
        var settled = example.step(new Milestone("settled")).orElseThrow();
        assertThat(settled.kept()).contains(new ClockId("bar"));
        assertThat(settled.unless().orElseThrow().instead()).isEqualTo("Answer it.");
        assertThat(example.clock(new ClockId("tell")).orElseThrow().outlastsEnd())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{ stage: one,; { stage: two,; x.yaml:38:28: There is no stage \"two\" before this one.",
                "{ stage: one,; { stage: three,; x.yaml:38:28: There is no stage \"three\" before this one.",
                "{ stage: one,; { stage: One,; x.yaml:38:28: There is no stage \"One\" before this one.",
                "{ stage: one, source: { in: law, at: s 9 } }; { stage: one }; x.yaml:38:19: The key \"source\" is missing here.",
                "{ stage: one, source; { stage: one, who: else, source; x.yaml:38:33: The key \"who\" is unknown here.",
                "another-than: { stage: one,; another-than: one #; x.yaml:38:19: Here keys with values are expected",
                "then: [told]; then: [spoken]; x.yaml:10:54: There is no step for \"spoken\" here.",
                "then: [told]; then: [answered]; x.yaml:10:54: There is no step for \"answered\" here.",
                "then: [told]; then: told; x.yaml:10:53: \"then\" is a list",
                "missed: bar; missed: pub; x.yaml:10:42: There is no clock \"pub\" here.",
                "until: bar; until: pub; x.yaml:18:16: There is no clock \"pub\" here.",
                "kept: bar; kept: pub; x.yaml:19:15: There is no clock \"pub\" here.",
                "unless: { fact: taken; unless: { fact: gone; x.yaml:20:25: The milestone \"gone\" is not declared",
                "unless: { fact: taken; unless: { fact: settled; x.yaml:20:17: A step cannot close its own way.",
                "unless: { fact: taken, instead: Answer it.,; unless: { fact: taken,; x.yaml:20:17: The key \"instead\" is missing here.",
                "outlasts-end: true; outlasts-end: false; x.yaml:28:17: The clock starts with the end of a case",
                "outlasts-end: true; outlasts-end: always; x.yaml:31:23: \"outlasts-end\" is either true or false.",
                "ends-on: [theirs]; ends-on: [ours]; x.yaml:39:15: There is no exclusion \"ours\" here.",
                "ends-on: [theirs]; ends-on: theirs; x.yaml:39:14: \"ends-on\" is a list",
                "signed-by: officer,; signed-by: officer, after: [lost],; x.yaml:34:61: The milestone \"lost\" is not declared",
                "then: [told],; ''; x.yaml:29:15: The clock outlasts the end of a case",
                "title: Ask, source; title: Ask, refusals: [{ id: a, title: A, then: [told] }], source; x.yaml:37:69: The key \"then\" is unknown here.",
            })
    void an_error_is_refused_at_its_place(String right, String wrong, String problem) {
        assertThat(TEXT).contains(right);

        assertThat(ProcedureFixture.problems(Procedures.read("x.yaml", TEXT.replaceFirst(Pattern.quote(right), wrong))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }
}
