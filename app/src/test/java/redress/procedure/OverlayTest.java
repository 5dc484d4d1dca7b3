package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.DayOne;
import redress.calendar.Length.WorkingDays;
import redress.testing.Requirement;

class OverlayTest {

    private static final String OVERLAY = """
            overlay: adults
            version: 2017
            on: england-adults-2009
            title: Adult complaints
            effective:
              from: 2015-04-01
            local-targets:
              local-target: 20 working days
            titles:
              local-target: Our target
            """;

    @Test
    void a_council_sets_its_own_target_and_nothing_else() {
        Procedure base = ProcedureFixture.regime("england-adults-2009");
        Procedure laid = laid(OVERLAY);

        assertThat(laid.reference()).isEqualTo("adults-2017");
        assertThat(laid.basis()).contains("england-adults-2009");
        assertThat(laid.title()).isEqualTo("Adult complaints");
        assertThat(laid.effectiveFrom()).isEqualTo("2015-04-01");
        ClockRule target = laid.clock(new ClockId("local-target")).orElseThrow();
        assertThat(target.title()).isEqualTo("Our target");
        assertThat(target.length()).isEqualTo(new ClockLength.Fixed(new WorkingDays(20), DayOne.AFTER_ORIGIN));
        assertThat(laid.clocks())
                .filteredOn(rule -> rule.stance() != Stance.LOCAL)
                .isEqualTo(base.clocks().stream()
                        .filter(rule -> rule.stance() != Stance.LOCAL)
                        .toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "local-target: 20 working days; six-months: 9 months;"
                        + " adults.yaml:8:3: The clock \"six-months\" comes from SI 2009/309 reg 14(3);"
                        + " a council cannot change it.",
                "local-target: Our target; acknowledge: Say thanks;"
                        + " adults.yaml:10:3: The clock \"acknowledge\" comes from SI 2009/309 reg 13(3);"
                        + " a council cannot change it.",
                "local-target: 20 working days; locl-target: 20 working days;"
                        + " adults.yaml:8:3: england-adults-2009 has no clock \"locl-target\".",
                "local-target: 20 working days; local-target: soon; adults.yaml:8:17: \"soon\" is not understood",
                "on: england-adults-2009; on: england-adults-1999;"
                        + " adults.yaml:3:5: There is no procedure \"england-adults-1999\" to lay this over.",
                "from: 2015-04-01; from: 2008-04-01;"
                        + " adults.yaml:3:5: england-adults-2009 is not in force on all of these days.",
                "title: Adult complaints; extension: 10; adults.yaml:4:1: The key \"extension\" is unknown here.",
            })
    void an_overlay_that_reaches_too_far_is_refused_at_its_place(String right, String wrong, String problem) {
        assertThat(OVERLAY).contains(right);

        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("adults.yaml", OVERLAY.replace(right, wrong)))))
                .anySatisfy(found -> assertThat(found).startsWith(problem.strip()));
    }

    @Test
    void two_versions_follow_one_another_and_each_case_finds_its_own() {
        var files = new LinkedHashMap<String, String>();
        files.put("adults-2015.yaml", OVERLAY.replace("2017", "2015").replace("04-01\n", "04-01\n  to: 2017-03-31\n"));
        files.put(
                "adults-2017.yaml",
                OVERLAY.replace("2015-04-01", "2017-04-01").replace("20 working days", "25 working days"));

        Procedures procedures = ProcedureFixture.loaded(Procedures.read(files));

        assertThat(procedures.inForce("complaint", LocalDate.of(2017, 3, 31)))
                .extracting(Procedure::reference)
                .containsExactly("adults-2015");
        assertThat(procedures.inForce("complaint", LocalDate.of(2017, 4, 1)))
                .extracting(Procedure::reference)
                .containsExactly("adults-2017");
        assertThat(procedures.inForce("complaint", LocalDate.of(2015, 3, 31))).isEmpty();
        assertThat(procedures.inForce("compliment", LocalDate.of(2017, 4, 1))).isEmpty();
        assertThat(procedures.find(new ProcedureId("adults"), "2015")).isPresent();
        assertThat(procedures.find(new ProcedureId("adults"), "2016")).isEmpty();
    }

    @Test
    void two_versions_in_force_on_the_same_day_are_refused() {
        var files = new LinkedHashMap<String, String>();
        files.put("a.yaml", OVERLAY);
        files.put("b.yaml", OVERLAY.replace("version: 2017", "version: 2018"));
        files.put("c.yaml", OVERLAY);

        assertThat(ProcedureFixture.problems(Procedures.read(files)))
                .containsExactly(
                        "b.yaml:3:5: adults-2017 and adults-2018 are in force on the same days.",
                        "c.yaml:3:5: There are two procedures \"adults-2017\".",
                        "c.yaml:3:5: adults-2018 and adults-2017 are in force on the same days.");
    }

    @Test
    void a_council_may_bring_a_whole_procedure_and_lay_over_it() {
        String whole = ProcedureFixture.shippedText("psow-model-2019.yaml").replace("psow-model", "own-corporate");
        String overlay = "overlay: corporate\nversion: 1\non: own-corporate-2019\n";
        var files = new LinkedHashMap<String, String>();
        files.put("corporate.yaml", overlay);
        files.put("whole.yaml", whole);

        assertThat(ProcedureFixture.loaded(Procedures.read(files)).all())
                .extracting(Procedure::reference)
                .containsExactly("own-corporate-2019", "corporate-1");
    }

    @Test
    void a_code_of_practice_cannot_be_changed_by_an_overlay_either() {
        String overlay = "overlay: c\nversion: 1\non: psow-model-2019\nlocal-targets:\n  response: 30 working days\n";

        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", overlay))))
                .containsExactly("c.yaml:5:3: The clock \"response\" comes from PSOW model policy response;"
                        + " a council cannot change it.");
    }

    private static Procedure laid(String text) {
        return ProcedureFixture.loaded(Procedures.read(Map.of("adults.yaml", text)))
                .all()
                .getFirst();
    }

    @Requirement("EC-02")
    @Test
    void a_council_chooses_what_starts_a_clock_only_where_the_procedure_leaves_it_a_choice() {
        var chosen = ProcedureFixture.loaded(Procedures.read(Map.of("c.yaml", starts("stage-2", "statement-agreed"))))
                .all()
                .getFirst();
        var facts = Milestones.of(ProcedureFixture.facts("stage-2-requested 2026-03-31, statement-agreed 2026-04-10"));
        assertThat(ProcedureFixture.read(chosen, "stage-2", facts).due()).contains(LocalDate.parse("2026-05-18"));
        assertThat(ProcedureFixture.read(ProcedureFixture.regime("england-children-2006"), "stage-2", facts)
                        .due())
                .contains(LocalDate.parse("2026-05-08"));

        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", starts("stage-2", "received")))))
                .containsExactly(
                        "c.yaml:5:3: The clock \"stage-2\" can start only with: stage-2-requested or statement-agreed.");
        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", starts("stage-1", "record-sent")))))
                .containsExactly("c.yaml:5:3: The clock \"stage-1\" can start only with: received.");
    }

    @Requirement("AL-96")
    @Test
    void a_council_says_who_makes_its_own_target_longer_and_nobody_elses() {
        var told = ProcedureFixture.loaded(Procedures.read(Map.of("c.yaml", extended("local-target", "council"))))
                .all()
                .getFirst();
        assertThat(ground(told)).contains(ExtensionRule.Ground.COUNCIL);
        assertThat(ground(ProcedureFixture.regime("england-adults-2009"))).contains(ExtensionRule.Ground.AGREEMENT);

        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", extended("six-months", "council")))))
                .containsExactly(
                        "c.yaml:5:3: The clock \"six-months\" comes from SI 2009/309 reg 14(3); a council cannot change it.");
        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", extended("tell-why", "council")))))
                .containsExactly("c.yaml:5:3: The clock \"tell-why\" cannot be extended.");
        assertThat(ProcedureFixture.problems(Procedures.read(Map.of("c.yaml", extended("local-target", "anybody")))))
                .containsExactly(
                        "c.yaml:5:17: \"anybody\" is not understood; write agreement or council or practicability.");
    }

    private static Optional<ExtensionRule.Ground> ground(Procedure procedure) {
        return procedure
                .clock(new ClockId("local-target"))
                .flatMap(ClockRule::extension)
                .map(ExtensionRule::ground);
    }

    private static String extended(String clock, String ground) {
        return overlay("england-adults-2009", "extensions", clock, ground);
    }

    private static String starts(String clock, String fact) {
        return overlay("england-children-2006", "starts", clock, fact);
    }

    private static String overlay(String on, String what, String clock, String value) {
        return """
                overlay: ours
                version: 1
                on: %s
                %s:
                  %s: %s
                """.formatted(on, what, clock, value);
    }
}
