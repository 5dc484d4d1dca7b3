package redress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.procedure.Loading;
import redress.procedure.Problem;
import redress.testing.Requirement;

class OmbudsmanListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OMBUDSMEN = "ombudsmen:\n  - id: one\n    label: One\n";

    @Requirement({"OM-01", "OM-10"})
    @ParameterizedTest
    @ValueSource(strings = {"sample", "cheshire-west", "powys", "shropshire", "coventry"})
    void every_council_that_ships_names_its_ombudsmen_and_what_counts_as_upheld_and_as_not(String id) {
        var council = loaded(Council.read(CouncilFolder.shipped(id).orElseThrow()));

        assertThat(council.ombudsmen().all()).isNotEmpty();
        assertThat(council.ombudsmanDecisions().all())
                .extracting(OmbudsmanDecision::countsAs)
                .contains(CountsAs.NOT_COUNTED, CountsAs.NOT_UPHELD, CountsAs.UPHELD);
    }

    @Requirement("OM-10")
    @Test
    void a_decision_has_the_words_of_its_day_and_counts_alike_in_old_words_and_in_new() {
        var decisions = loaded(
                        Council.read(CouncilFolder.shipped("cheshire-west").orElseThrow()))
                .ombudsmanDecisions();

        assertThat(decisions.inForce(LocalDate.of(2022, 3, 31)))
                .extracting(decision ->
                        decision.label() + ": " + decision.countsAs().code())
                .containsExactly(
                        "Premature - referred back to the council: not-counted",
                        "Upheld - maladministration and injustice: upheld",
                        "Not investigated: not-counted",
                        "Not upheld: not-upheld");
        assertThat(decisions.inForce(LocalDate.of(2022, 4, 1)))
                .extracting(decision ->
                        decision.label() + ": " + decision.countsAs().code())
                .containsExactly(
                        "Not upheld: not-upheld",
                        "Incomplete/invalid: not-counted",
                        "Advice given: not-counted",
                        "Referred back for local resolution: not-counted",
                        "Closed after initial enquiries: not-counted",
                        "Upheld: upheld",
                        "Upheld - public interest report: upheld");
    }

    @Requirement("OM-05")
    @Test
    void how_long_an_enquiry_may_take_is_the_councils_own_and_may_be_left_out() {
        assertThat(read(OMBUDSMEN + "    enquiry-length: 28 days\n  - id: two\n    label: Two\n"
                                + "    enquiry-length: 20 working days\n  - id: three\n    label: Three\n")
                        .ombudsmen()
                        .all())
                .extracting(ombudsman -> ombudsman.forEnquiry(DAY))
                .containsExactly(
                        Optional.of(new Length.CalendarDays(28)),
                        Optional.of(new Length.WorkingDays(20)),
                        Optional.empty());
    }

    @Requirement("OM-22")
    @Test
    void the_length_can_change_with_the_date_of_the_letter_and_differ_while_the_ombudsman_assesses() {
        var one = read(OMBUDSMEN + """
                    enquiry-length:
                      - length: 28 days
                        to: 2024-03-31
                      - length: 20 working days
                        from: 2024-04-01
                    assessment-query-length: 5 working days
                """).ombudsmen().all().getFirst();

        assertThat(one.forEnquiry(LocalDate.of(2024, 3, 31))).contains(new Length.CalendarDays(28));
        assertThat(one.forEnquiry(LocalDate.of(2024, 4, 1))).contains(new Length.WorkingDays(20));
        assertThat(one.forQuery(DAY)).contains(new Length.WorkingDays(5));
    }

    @Requirement("OM-22")
    @Test
    void two_lengths_of_the_same_day_are_refused() {
        assertThat(problems(OMBUDSMEN + """
                    enquiry-length:
                      - length: 28 days
                      - length: 20 working days
                        from: 2024-04-01
                """))
                .singleElement()
                .asString()
                .contains("Two of these lengths hold on the same day.");
    }

    @Requirement("OM-19")
    @Test
    void what_a_report_wants_is_said_in_the_list_with_its_source() {
        var powys = loaded(Council.read(CouncilFolder.shipped("powys").orElseThrow()));

        assertThat(powys.ombudsmanDecisions().find("upheld").orElseThrow().reply())
                .contains(new WantedReply(
                        "Reply to the report",
                        new Length.Months(1),
                        DayOne.ON_ORIGIN,
                        "Public Services Ombudsman (Wales) Act 2019, section 26"));
        assertThat(powys.ombudsmanDecisions().find("not-upheld").orElseThrow().reply())
                .isEmpty();
    }

    @Requirement("OM-19")
    @Test
    void a_reply_without_its_source_or_with_an_unknown_day_one_is_refused() {
        var decision = "ombudsman-decisions:\n  - id: upheld\n    label: Upheld\n    counts-as: upheld\n    reply:\n"
                + "      title: Reply\n      within: 1 month\n";

        assertThat(problems(OMBUDSMEN + decision + "      day-one: on-origin\n"))
                .singleElement()
                .asString()
                .contains("\"source\" is missing");
        assertThat(problems(OMBUDSMEN + decision + "      day-one: soon\n      source: The Act\n"))
                .singleElement()
                .asString()
                .contains("Write after-origin or on-origin.");
    }

    @Test
    void a_length_that_is_none_is_refused_at_its_line() {
        assertThat(problems(OMBUDSMEN + "    enquiry-length: soon\n"))
                .singleElement()
                .asString()
                .contains("lists.yaml", "\"soon\" is not understood; write a length above zero");
    }

    @Requirement("OM-10")
    @Test
    void a_decision_must_say_how_it_counts_once_the_council_names_its_ombudsmen() {
        var decision = "ombudsman-decisions:\n  - id: upheld\n    label: Upheld\n";

        assertThat(problems(OMBUDSMEN + decision)).singleElement().asString().contains("\"counts-as\" is missing");
        assertThat(problems(OMBUDSMEN + decision + "    counts-as: yes\n"))
                .singleElement()
                .asString()
                .contains("Use one of not-counted, settled, not-upheld, upheld.");
        assertThat(read(decision).ombudsmanDecisions().all())
                .as("a folder from before is still read")
                .extracting(OmbudsmanDecision::countsAs)
                .containsExactly(CountsAs.NOT_COUNTED);
    }

    private static List<Problem> problems(String more) {
        return switch (Council.read(folder(more))) {
            case Loading.Loaded<Council> loaded -> List.of();
            case Loading.Refused<Council>(var problems) -> problems;
        };
    }

    private static Council read(String more) {
        return loaded(Council.read(folder(more)));
    }

    private static CouncilFolder folder(String more) {
        var files = new HashMap<>(CouncilFolder.shipped("sample").orElseThrow().files());
        files.put("lists.yaml", """
                subjects:
                  - id: money
                    label: Money
                channels:
                  - id: letter
                    label: Letter
                """ + more);
        return new CouncilFolder(files);
    }

    private static Council loaded(Loading<Council> loading) {
        return switch (loading) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
