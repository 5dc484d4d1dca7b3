package redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final Map<String, List<String>> PERIOD =
            Map.of("of", List.of("representations"), "from", List.of("2017-04-01"), "to", List.of("2018-03-31"));

    @ParameterizedTest
    @CsvSource({
        "0, 39, 0",
        "7, 39, 18",
        "18, 39, 46",
        "34, 75, 45",
        "1, 200, 1",
        "1, 201, 0",
        "1, 8, 13",
        "5, 8, 63",
        "27, 59, 46",
        "29, 40, 73",
        "39, 39, 100",
        "1, 3, 33",
        "2, 3, 67",
    })
    void share_is_rounded_half_up(long part, long whole, long percent) {
        assertThat(Figure.percent(part, whole)).isEqualTo(percent);
    }

    @Property
    void share_is_what_exact_arithmetic_says(
            @ForAll @LongRange(max = 10_000_000) long part, @ForAll @LongRange(min = 1, max = 10_000_000) long whole) {
        var exact = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);

        assertThat(Figure.percent(part, whole)).isEqualTo(exact.longValueExact());
    }

    @Test
    void share_of_nothing_is_not_shown() {
        var figure = new Figure(0, Optional.of(0L), Optional.empty());

        assertThat(figure.percent()).isEmpty();
        assertThat(ReportPage.text(figure)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"61, 39, down 36%", "301, 310, up 3%", "5, 5, unchanged", "0, 4, up from none", "4, 0, down 100%"})
    void change_is_told_in_words(long before, long now, String words) {
        assertThat(Counting.change(before, now)).isEqualTo(words);
    }

    @Property
    void query_comes_back_from_its_address(@ForAll("queries") FigureQuery query) {
        assertThat(FigureQuery.parse(query.parameters())).contains(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint' or '1'='1",
                "complaint;drop table representation",
                "COMPLAINT",
                "complaint,,enquiry",
                "20..10",
                "..9999999",
                "complaint\u0000",
            })
    void value_that_is_no_code_and_no_range_gives_no_query(String value) {
        var parameters = new LinkedHashMap<>(PERIOD);
        parameters.put("disposition", List.of(value));

        assertThat(FigureQuery.parse(parameters)).isEmpty();
    }

    @Test
    void name_that_is_no_quality_is_ignored() {
        var parameters = new LinkedHashMap<>(PERIOD);
        parameters.put("received_on is not null --", List.of("x"));
        parameters.put("page", List.of("2"));

        assertThat(FigureQuery.parse(parameters).map(FigureQuery::conditions)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "from", "to"})
    void query_without_its_facts_or_period_is_none(String missing) {
        var parameters = new LinkedHashMap<>(PERIOD);
        parameters.remove(missing);

        assertThat(FigureQuery.parse(parameters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017-04-01", "2017-04-01_x", "x_00000000-0000-0000-0000-000000000001", "a_b_c"})
    void malformed_end_of_a_page_is_refused(String text) {
        assertThat(CasePage.After.parse(text)).isEmpty();
    }

    @Provide
    Arbitrary<FigureQuery> queries() {
        var value = Arbitraries.oneOf(
                Arbitraries.of("upheld", "not-upheld", "a1").map(Value.Code::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 50),
                                Arbitraries.integers().between(50, 200))
                        .as(Value.Between::new),
                Arbitraries.of(new Value.Recorded(), new Value.NotRecorded()));
        var condition = Combinators.combine(
                        Arbitraries.of(Dimension.values()).filter(dimension -> dimension.tells(Facts.REPRESENTATIONS)),
                        Arbitraries.of(true, false),
                        value.map(Value.class::cast).list().ofMaxSize(4))
                .as(Condition::new);
        return condition
                .list()
                .uniqueElements(each -> each.dimension() + " " + each.excluded())
                .ofMaxSize(6)
                .map(conditions -> new FigureQuery(
                        Facts.REPRESENTATIONS, LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31), conditions));
    }
}
