package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.procedure.ExtensionRule.Limit;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

/** The format can say every limit of every regime; each row of the table is one limit of the law as it is known. */
class MasterClockTableTest {

    private static final List<String> ROWS = """
            england-adults-2009|oral-exit|exit|statutory|1 working day|complained-orally|resolved-orally|after|none|2 conditions|read
            england-adults-2009|acknowledge|duty|statutory|3 working days|received|acknowledged|after|none||restated
            england-adults-2009|response-period|duty|statutory|as agreed|received|responded||any date by council with notice||restated
            england-adults-2009|six-months|duty|statutory|6 months|received|responded|on|any date by agreement||restated
            england-adults-2009|time-bar|time-bar|statutory|12 months|occurred or came-to-notice|received|after|none|2 conditions|restated
            england-adults-2009|local-target|duty|local|set locally|received|responded||any date by agreement with notice||read
            england-adults-2009|tell-why|duty|local|set locally|routed-out|told-why||none||read
            england-adults-2009|send-on|duty|local|set locally|routed-out|sent-to-body||none||read
            england-children-2006|tell-why|duty|local|set locally|routed-out|told-why||none||read
            england-children-2006|resubmit|time-bar|statutory|12 months|proceedings-ended|resubmitted|after|none||recalled
            england-children-2006|stage-1|duty|statutory|10 working days|received|stage-1-responded|after|20 working days in total by council with notice|the matter is complex or an advocate must be found|restated
            england-children-2006|ask-for-stage-2|time-bar|code|20 working days|stage-1-responded or stage-1-response-received|stage-2-requested|after|none|1 conditions|recalled
            england-children-2006|stage-2|duty|statutory|25 working days|stage-2-requested of stage-2-requested, statement-agreed|stage-2-responded|after|65 working days in total by council with notice||restated
            england-children-2006|ask-for-stage-3|time-bar|statutory|20 working days|stage-2-responded or stage-2-response-received|stage-3-requested|after|none|1 conditions|recalled
            england-children-2006|panel-meets|duty|statutory|30 working days|stage-3-requested|panel-met|after|none||read
            england-children-2006|panel-report|duty|statutory|5 working days|panel-met|panel-reported|after|any date by practicability||restated
            england-children-2006|authority-response|duty|statutory|15 working days|panel-reported or panel-report-received|authority-responded|after|any date by practicability||restated
            england-children-2006|time-bar|time-bar|statutory|12 months|grounds-arose|received|after|none|2 conditions|recalled
            wales-adults-2014|time-bar|time-bar|statutory|12 months|occurred or came-to-notice|received|after|none|1 conditions|restated
            wales-adults-2014|acknowledge|duty|statutory|2 working days|received|acknowledged|after|none||read
            wales-adults-2014|oral-record|duty|statutory|2 working days|complained-orally|oral-record-sent|after|none||read
            wales-adults-2014|discussion|duty|statutory|10 working days|acknowledged|discussed|after|any date by agreement|there are exceptional circumstances|read
            wales-adults-2014|go-on|duty|code|12 months|proceedings-ended|went-on|after|none||recalled
            wales-adults-2014|written-terms|duty|statutory|5 working days|resolved|terms-sent|after|none||read
            wales-adults-2014|local-target|duty|local|set locally|received|terms-sent||any date by agreement with notice||read
            wales-adults-2014|written-record|duty|statutory|5 working days|stage-2-requested|record-sent|after|none||recalled
            wales-adults-2014|stage-2-response|duty|statutory|25 working days|record-agreed of record-agreed, stage-2-requested|stage-2-responded|after|6 months in total by council with notice|there are exceptional circumstances|recalled
            wales-adults-2014|tell-why|duty|local|set locally|routed-out|told-why||none||read
            wales-children-2014|tell-why|duty|local|set locally|routed-out|told-why||none||read
            wales-children-2014|time-bar|time-bar|statutory|12 months|occurred or came-to-notice|received|after|none|1 conditions|restated
            wales-children-2014|acknowledge|duty|statutory|2 working days|received|acknowledged|after|none||restated
            wales-children-2014|oral-record|duty|statutory|2 working days|complained-orally|oral-record-sent|after|none||restated
            wales-children-2014|discussion|duty|statutory|10 working days|acknowledged|discussed|after|any date by agreement|there are exceptional circumstances|restated
            wales-children-2014|go-on|duty|code|12 months|proceedings-ended|went-on|after|none||recalled
            wales-children-2014|written-terms|duty|statutory|5 working days|resolved|terms-sent|after|none||restated
            wales-children-2014|local-target|duty|local|set locally|received|terms-sent||any date by agreement with notice||read
            wales-children-2014|written-record|duty|statutory|5 working days|stage-2-requested|record-sent|after|none||recalled
            wales-children-2014|stage-2-response|duty|statutory|25 working days|record-agreed of record-agreed, stage-2-requested|stage-2-responded|after|6 months in total by council with notice|there are exceptional circumstances|recalled
            complaint-handling-code-2024|time-bar|time-bar|code|12 months|occurred or came-to-notice|received|after|none|1 conditions|read
            complaint-handling-code-2024|tell-why|duty|local|set locally|routed-out|told-why||none||read
            complaint-handling-code-2024|acknowledge|duty|code|5 working days|received|acknowledged|after|none||read
            complaint-handling-code-2024|stage-1-response|duty|code|10 working days|acknowledged|stage-1-responded|after|10 working days more by council with notice|there is a good reason, and the person is told it with the details of the Ombudsman|read
            complaint-handling-code-2024|stage-2-acknowledge|duty|code|5 working days|stage-2-requested|stage-2-acknowledged|after|none||restated
            complaint-handling-code-2024|stage-2-response|duty|code|20 working days|stage-2-acknowledged|stage-2-responded|after|20 working days more by council with notice|there is a good reason, and the person is told it with the details of the Ombudsman|restated
            psow-model-2019|time-bar|time-bar|code|6 months|occurred|received|after|none|1 conditions|restated
            psow-model-2019|three-years|time-bar|code|36 months|occurred|received|after|none||recalled
            psow-model-2019|acknowledge|duty|code|5 working days|received|acknowledged|after|none||recalled
            psow-model-2019|response|duty|code|20 working days|received|responded|after|any date by council with notice|the person is told why and how long|restated
            provider-first-1|time-bar|time-bar|statutory|12 months|occurred or came-to-notice|received|after|none|2 conditions|restated
            provider-first-1|oral-exit|exit|statutory|1 working day|complained-orally|resolved-orally|after|none|2 conditions|read
            provider-first-1|acknowledge|duty|statutory|3 working days|received|acknowledged|after|none||restated
            provider-first-1|provider-answer|duty|local|set locally|passed-to-provider|provider-answered||any date by council||read
            provider-first-1|local-target|duty|local|set locally|taken-over of taken-over, received|responded||any date by agreement with notice||read
            provider-first-1|response-period|duty|statutory|as agreed|received|responded||any date by council with notice||restated
            provider-first-1|six-months|duty|statutory|6 months|received|responded|on|any date by agreement||restated
            corporate-2022|acknowledge|duty|local|3 working days|received|acknowledged|after|none||read
            corporate-2022|stage-1|duty|local|30 working days|received|stage-1-responded|after|any date by council with notice||read
            corporate-2022|review|duty|local|as agreed|review-requested|review-responded||any date by council with notice||read
            provider-first-1|tell-why|duty|local|set locally|routed-out|told-why||none||read
            provider-first-1|send-on|duty|local|set locally|routed-out|sent-to-body||none||read
            enquiry-1|enquiry-target|duty|local|set locally|received|closed||any date by agreement with notice||read
            """.lines().toList();

    private static final Set<String> REGIMES = ShippedProcedures.files().keySet();

    static Stream<String> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_limit_can_be_said(String row) {
        String[] cells = row.split("\\|", -1);
        ClockRule rule =
                ShippedProcedures.whole(cells[0]).clock(new ClockId(cells[1])).orElseThrow();

        assertThat(said(cells[0], rule)).isEqualTo(row);
    }

    @Test
    void no_regime_has_a_limit_that_the_table_does_not_know() {
        assertThat(REGIMES.stream()
                        .flatMap(regime -> ShippedProcedures.whole(regime).clocks().stream()
                                .map(rule -> said(regime, rule))))
                .containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Requirement("AL-63")
    @Test
    void every_limit_names_its_instrument_and_provision() {
        assertThat(REGIMES.stream().flatMap(regime -> ShippedProcedures.whole(regime).clocks().stream()))
                .allSatisfy(rule -> {
                    assertThat(rule.source().instrument()).isNotBlank();
                    assertThat(rule.source().provision()).isNotBlank();
                    assertThat(rule.confidence().code()).isNotBlank();
                });
    }

    private static String said(String regime, ClockRule rule) {
        return String.join(
                "|",
                regime,
                rule.id().value(),
                rule.purpose().code(),
                rule.stance().code(),
                length(rule),
                rule.origin().fact()
                        + rule.origin()
                                .ifLater()
                                .map(later -> " or " + later.fact())
                                .orElse("")
                        + choice(rule),
                rule.stop().name(),
                dayOne(rule),
                rule.extension().map(MasterClockTableTest::extension).orElse("none"),
                where(rule),
                rule.confidence().code());
    }

    private static String choice(ClockRule rule) {
        return rule.origins().isEmpty()
                ? ""
                : rule.origins().stream()
                        .map(origin -> origin.fact().name())
                        .collect(Collectors.joining(", ", " of ", ""));
    }

    private static String length(ClockRule rule) {
        return switch (rule.length()) {
            case ClockLength.Fixed fixed -> fixed.length().toString();
            case ClockLength.Graded graded -> graded.degrees().toString();
            case ClockLength.AsAgreed agreed -> "as agreed";
            case ClockLength.SetLocally local -> "set locally";
        };
    }

    private static String dayOne(ClockRule rule) {
        return rule.length() instanceof ClockLength.Fixed fixed
                ? switch (fixed.dayOne()) {
                    case AFTER_ORIGIN -> "after";
                    case ON_ORIGIN -> "on";
                }
                : "";
    }

    private static String extension(ExtensionRule extension) {
        String limit = switch (extension.limit()) {
            case Limit.MoreBy more -> more.length() + " more";
            case Limit.InTotal total -> total.length() + " in total";
            case Limit.AnyDate any -> "any date";
        };
        return limit + " by " + extension.ground().code() + (extension.notice() ? " with notice" : "");
    }

    private static String where(ClockRule rule) {
        return rule.extension()
                .flatMap(ExtensionRule::onlyWhere)
                .orElse(rule.conditions().isEmpty() ? "" : rule.conditions().size() + " conditions");
    }
}
