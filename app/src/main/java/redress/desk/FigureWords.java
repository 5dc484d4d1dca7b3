package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.casework.Finding;
import redress.casework.Kind;
import redress.casework.Route;
import redress.organisation.ChannelId;
import redress.organisation.Coded;
import redress.organisation.PointOfReceiptId;
import redress.organisation.ProviderId;
import redress.organisation.RelationshipId;
import redress.organisation.RouteReasonId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;
import redress.reporting.Condition;
import redress.reporting.Dimension;
import redress.reporting.Facts;
import redress.reporting.FigureQuery;
import redress.reporting.Value;

/** What a figure counts, in words. */
record FigureWords(Words words) {

    /** The first day on which anything can have been received. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    static FigureQuery everythingUntil(LocalDate day) {
        return new FigureQuery(Facts.REPRESENTATIONS, BEGINNING, day, List.of());
    }

    List<Fact> facts(FigureQuery query) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Counted", query.facts().label()));
        facts.add(new Fact("Between", Say.date(query.from()) + " and " + Say.date(query.to())));
        for (var condition : query.conditions()) {
            facts.add(new Fact(condition.dimension().label(), values(condition)));
        }
        return facts;
    }

    private String values(Condition condition) {
        var values = condition.values().stream()
                .map(value -> value(condition.dimension(), value))
                .collect(Collectors.joining(", "));
        return (condition.excluded() ? "Other than " : "") + values;
    }

    private String value(Dimension dimension, Value value) {
        return switch (value) {
            case Value.Code(var code) -> label(dimension, code);
            case Value.Between(var from, var to) ->
                to == Integer.MAX_VALUE ? from + " or more" : from == 0 ? "up to " + to : from + " to " + to;
            case Value.Recorded() -> "recorded";
            case Value.NotRecorded() -> "not recorded";
        };
    }

    private String label(Dimension dimension, String code) {
        var council = words.council();
        return switch (dimension) {
            case DISPOSITION -> disposition(code);
            case OUTCOME -> words.finding(new Finding(code));
            case SERVICE -> council.services().label(new ServiceId(code));
            case TEAM -> council.teams().label(new TeamId(code));
            case PROVIDER -> council.providers().label(new ProviderId(code));
            case SUBJECT -> council.subjectPath(new SubjectId(code));
            case CHANNEL -> council.channels().label(new ChannelId(code));
            case POINT_OF_RECEIPT -> council.pointsOfReceipt().label(new PointOfReceiptId(code));
            case RELATIONSHIP -> council.relationships().label(new RelationshipId(code));
            case ROUTE_REASON -> council.routeReasons().label(new RouteReasonId(code));
            case DECISION -> council.ombudsmanDecisions().label(code);
            case POSITION, PROCEDURE, RESPONDED, WORKING_DAYS, COUNTS_AS -> Say.sentence(code.replace('-', ' '));
        };
    }

    static String disposition(String code) {
        return Coded.find(Kind.class, code)
                .map(Coded::label)
                .or(() -> Coded.find(Route.class, code).map(Coded::label))
                .or(() -> Optional.of(Say.sentence(code.replace('-', ' '))))
                .orElseThrow();
    }
}
