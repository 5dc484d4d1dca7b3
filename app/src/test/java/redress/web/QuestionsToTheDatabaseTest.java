package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import redress.casework.Cases;
import redress.exchange.SampleCases;
import redress.exchange.SyntheticCases;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.CouncilFolder;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductEvent;
import redress.register.IndependentPerson;
import redress.register.Occasion;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.Register;
import redress.register.RegisterFixture;
import redress.testing.Statements;

/** How often each page asks the database. It is the same number whether there are hundreds of cases or thousands. */
@Import(Statements.class)
class QuestionsToTheDatabaseTest extends WebTest {

    private record Line(String page, int questions) {}

    /**
     * Behind the door, one of them is whether the person who asks still may. Of the annual report, one only asks for the
     * memory in which to count.
     */
    private static final List<Line> TABLE = List.of(
            new Line("Sign in", 0),
            new Line("Work list: All still to do", 6),
            new Line("A case", 5),
            new Line("Why this date?", 3),
            new Line("May this be complained about?", 3),
            new Line("Add a note", 3),
            new Line("Actions", 3),
            new Line("Ombudsman", 5),
            new Line("Reports", 2),
            new Line("The annual report", 3),
            new Line("Cases behind a figure", 3),
            new Line("Conduct", 3),
            new Line("Somebody's conduct", 5),
            new Line("Warn somebody", 5),
            new Line("Independent people", 3),
            new Line("Somebody of the pool", 4),
            new Line("Appoint somebody", 5),
            new Line("Budget", 4));

    @Autowired
    private Cases cases;

    @Autowired
    private Register<Conduct, ConductCommand, ConductEvent> conduct;

    @Autowired
    private Register<IndependentPerson, PoolCommand, PoolEvent> pool;

    @Autowired
    private Statements statements;

    @BeforeEach
    void aCouncilWithTwoReportsAndAFewHundredCases() {
        var files = new TreeMap<>(CouncilFolder.shipped("sample").orElseThrow().files());
        files.put("reports/another.md", files.get("reports/annual.md"));
        organisation.adopt(new CouncilFolder(files), new Actor("test"), clock.instant());
        new SampleCases(organisation.council().orElseThrow(), cases.book(), today())
                .writeOnceTo(cases, clock.instant());
        registered(1);
    }

    @Test
    void each_page_asks_as_often_as_the_table_says_however_many_cases_there_are() {
        assertThat(asked()).isEqualTo(TABLE);
        thousandsOfCases();
        assertThat(asked()).isEqualTo(TABLE);
    }

    /** People whose conduct was referred, and people of the pool. */
    private void registered(int number) {
        var day = new Occasion(new Actor("hilary"), clock.instant(), today());
        for (var each = 0; each < number; each++) {
            conduct.begin(stream(), RegisterFixture.referral(today()), day);
            var person = stream();
            pool.begin(person, RegisterFixture.joining(today()), day);
            pool.handle(person, 1, new PoolCommand.FileCv(today(), today().plusYears(1)), day);
            pool.handle(person, 2, RegisterFixture.appointing("R-" + each, today(), 12_345), day);
        }
    }

    private StreamId stream() {
        return StreamId.of(clock.instant(), UUID.randomUUID().toString());
    }

    private void thousandsOfCases() {
        registered(70);
        new SyntheticCases(
                        organisation.council().orElseThrow(),
                        cases.book(),
                        3_000,
                        1,
                        today().minusYears(2),
                        today(),
                        today())
                .writeTo(cases, clock.instant(), written -> {});
    }

    private List<Line> asked() {
        var lines = new ArrayList<Line>();
        lines.add(asked("Sign in", visitor(), "/sign-in"));
        var meredith = visitor();
        meredith.signIn("meredith", PASSWORD);
        var list = "/cases?show=all";
        lines.add(asked("Work list: All still to do", meredith, list));
        var open = link(meredith, list, "main td a[href^=/cases/], main th a[href^=/cases/]");
        lines.add(asked("A case", meredith, open));
        lines.add(asked("Why this date?", meredith, link(meredith, open, "a[href*=/clocks/]")));
        lines.add(asked("May this be complained about?", meredith, open + "/eligibility"));
        lines.add(asked("Add a note", meredith, open + "/note"));
        lines.add(asked("Actions", meredith, "/actions"));
        lines.add(asked("Ombudsman", meredith, "/ombudsman"));
        lines.add(asked("Reports", meredith, "/reports"));
        var report = link(meredith, "/reports", "main li:nth-child(2) a[href^=/reports/annual/]");
        lines.add(asked("The annual report", meredith, report));
        lines.add(asked("Cases behind a figure", meredith, link(meredith, report, "td a")));
        lines.add(asked("Conduct", meredith, "/conduct?show=waiting"));
        var conduct = link(meredith, "/conduct?show=waiting", "main th a");
        lines.add(asked("Somebody's conduct", meredith, conduct));
        lines.add(asked("Warn somebody", meredith, conduct + "/warn"));
        lines.add(asked("Independent people", meredith, "/independent-people"));
        var person = link(meredith, "/independent-people", "main th a");
        lines.add(asked("Somebody of the pool", meredith, person));
        lines.add(asked("Appoint somebody", meredith, open + "/appoint/independent-person"));
        var year = organisation.council().orElseThrow().reportYearOf(today());
        lines.add(asked("Budget", meredith, "/budget/" + year));
        return lines;
    }

    /** No page asks the same twice. */
    private Line asked(String page, Visitor visitor, String path) {
        statements.forget();
        assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        assertThat(statements.sent()).as(page).doesNotHaveDuplicates();
        return new Line(page, statements.sent().size());
    }

    private static String link(Visitor visitor, String path, String which) {
        var found = visitor.get(path).page().select(which);
        assertThat(found).as(which + " on " + path).isNotEmpty();
        return found.attr("href");
    }
}
