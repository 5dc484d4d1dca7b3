package redress.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.Disposition;
import redress.organisation.Coded;
import redress.organisation.Council;
import redress.organisation.CouncilList;
import redress.organisation.CountsAs;
import redress.organisation.Listed;

/** A quality by which facts can be told apart; its code is its name in documents and addresses. */
public enum Dimension implements Coded {
    DISPOSITION("disposition", "What became of it", Facts.REPRESENTATIONS),
    OUTCOME("outcome", "Outcome", Facts.REPRESENTATIONS),
    POSITION("position", "Position", Facts.REPRESENTATIONS),
    SERVICE("service", "Service", Facts.REPRESENTATIONS, Facts.CUSTOMERS),
    TEAM("team", "Team", Facts.REPRESENTATIONS),
    PROVIDER("provider", "Provider", Facts.REPRESENTATIONS),
    SUBJECT("subject", "Subject", Facts.REPRESENTATIONS),
    CHANNEL("channel", "Method of receipt", Facts.REPRESENTATIONS),
    POINT_OF_RECEIPT("point-of-receipt", "Point of receipt", Facts.REPRESENTATIONS),
    RELATIONSHIP("relationship", "Person who contacted the council", Facts.REPRESENTATIONS),
    ROUTE_REASON("route-reason", "Reason for not taking it forward", Facts.REPRESENTATIONS),
    PROCEDURE("procedure", "Procedure", Facts.REPRESENTATIONS),
    RESPONDED("responded", "Whether the response was sent", Facts.REPRESENTATIONS),
    WORKING_DAYS("working-days", "Working days from receipt to response", Facts.REPRESENTATIONS),
    DECISION("decision", "Decision of the Ombudsman", Facts.OMBUDSMAN_REFERRALS, Facts.OMBUDSMAN_DECISIONS),
    COUNTS_AS("counts-as", "What it counts as for the Ombudsman", Facts.OMBUDSMAN_DECISIONS);

    private final String code;
    private final String label;
    private final Set<Facts> facts;

    Dimension(String code, String label, Facts... facts) {
        this.code = code;
        this.label = label;
        this.facts = Set.of(facts);
    }

    static Optional<Dimension> named(String code) {
        return Coded.find(Dimension.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    boolean tells(Facts what) {
        return facts.contains(what);
    }

    /** The codes that can stand here; empty where any can. */
    Optional<Set<String>> codes(Council council) {
        return switch (this) {
            case DISPOSITION -> Optional.of(Disposition.all());
            case POSITION -> Optional.of(Set.of("awaiting-triage", "under-way", "responded", "closed"));
            case RESPONDED -> Optional.of(Set.of("yes", "no"));
            case COUNTS_AS ->
                Optional.of(Stream.of(CountsAs.values()).map(CountsAs::code).collect(Collectors.toSet()));
            case OUTCOME, PROCEDURE -> Optional.empty();
            case WORKING_DAYS -> Optional.of(Set.of());
            case SERVICE, TEAM, PROVIDER, SUBJECT, CHANNEL, POINT_OF_RECEIPT, RELATIONSHIP, ROUTE_REASON, DECISION ->
                list(council)
                        .map(list -> list.all().stream()
                                .map(entry -> entry.id().toString())
                                .collect(Collectors.toSet()));
        };
    }

    /** The council's list that the codes come from, where they come from one. */
    Optional<CouncilList<?, ? extends Listed<?>>> list(Council council) {
        return switch (this) {
            case SERVICE -> Optional.of(council.services());
            case TEAM -> Optional.of(council.teams());
            case PROVIDER -> Optional.of(council.providers());
            case SUBJECT -> Optional.of(council.subjects());
            case CHANNEL -> Optional.of(council.channels());
            case POINT_OF_RECEIPT -> Optional.of(council.pointsOfReceipt());
            case RELATIONSHIP -> Optional.of(council.relationships());
            case ROUTE_REASON -> Optional.of(council.routeReasons());
            case DECISION -> Optional.of(council.ombudsmanDecisions());
            case DISPOSITION, OUTCOME, POSITION, RESPONDED, PROCEDURE, WORKING_DAYS, COUNTS_AS -> Optional.empty();
        };
    }

    private static Stream<String> codes(Coded... words) {
        return List.of(words).stream().map(Coded::code);
    }
}
