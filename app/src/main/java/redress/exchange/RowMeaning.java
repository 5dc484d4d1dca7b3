package redress.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Case;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.Ruled;
import redress.casework.Story;
import redress.exchange.References.Place;
import redress.organisation.Council;
import redress.organisation.ServiceId;

/** What a row that was read without a problem comes to. */
sealed interface RowMeaning {

    /** Under which total the row is counted in the reconciliation. */
    String total();

    /** A case, with its whole story. */
    record ACase(String reference, Story story, String total) implements RowMeaning {}

    /** A referral to the Ombudsman of that day, of which a case is told only what it does not know. */
    record AReferral(String reference, LocalDate on, Optional<String> decision, String total) implements RowMeaning {

        /** Within the case, as an earlier file told it, or as a referral that is kept on its own. */
        boolean isKnownTo(ImportTarget target) {
            return target.find(reference).stream()
                            .flatMap(file -> of(file.known(), on))
                            .anyMatch(referral -> says(referral.decision()))
                    || target.referrals(reference, on).stream()
                            .anyMatch(referral -> says(referral.decision().map(Ruled::decision)));
        }

        private boolean says(Optional<String> known) {
            return decision.isEmpty() || known.equals(decision);
        }

        static Stream<OmbudsmanReferralNotified> of(Case known, LocalDate on) {
            return known.handling().referrals().stream()
                    .filter(referral -> referral.referredOn().equals(on));
        }
    }

    record Customers(String year, ServiceId service, int number) implements RowMeaning {

        @Override
        public String total() {
            return year + " customer numbers";
        }
    }

    /** The row's meaning, or empty where the reader's problems say why there is none. */
    static Optional<RowMeaning> of(
            SheetMapping mapping, RowReader row, SheetPass.Surroundings around, References references, Place place) {
        var rows = new CaseRows(around.book(), around.today());
        return switch (mapping.makes()) {
            case REPRESENTATION ->
                aCase(row, references, place)
                        .flatMap(reference -> rows.representation(row)
                                .map(story -> new ACase(reference, story, total(around.council(), story))));
            case COMPLIMENT ->
                aCase(row, references, place)
                        .flatMap(reference -> rows.compliment(row)
                                .map(story -> new ACase(reference, story, total(around.council(), story))));
            case OMBUDSMAN_REFERRAL -> new ReferralRows(around, references).referral(row, place);
            case CUSTOMERS_SERVED -> customers(row, around.council());
        };
    }

    /** Those that are not there yet. */
    static List<RowMeaning> fresh(List<RowMeaning> meanings, ImportTarget target) {
        var known = target.known(meanings.stream()
                .flatMap(meaning -> meaning instanceof ACase(var reference, var story, var total)
                        ? Optional.of(reference).stream()
                        : Optional.<String>empty().stream())
                .toList());
        return meanings.stream()
                .filter(meaning -> !switch (meaning) {
                    case ACase(var reference, var story, var total) -> known.contains(reference);
                    case AReferral referral -> referral.isKnownTo(target);
                    case Customers(var year, var service, var number) -> target.knowsCustomers(year, service, number);
                })
                .toList();
    }

    /** Writes what is not there yet. */
    static void write(List<RowMeaning> fresh, ImportTarget target) {
        var stories = new ArrayList<Story>();
        for (var meaning : fresh) {
            switch (meaning) {
                case ACase(var reference, var story, var total) -> stories.add(story);
                case AReferral(var reference, var on, var decision, var total) -> target.refer(reference, on, decision);
                case Customers(var year, var service, var number) -> target.customers(year, service, number);
            }
        }
        if (!stories.isEmpty()) {
            target.open(stories);
        }
    }

    private static Optional<String> aCase(RowReader row, References references, Place place) {
        var reference = row.requiredText("reference");
        reference
                .flatMap(text -> references.meet(text, place))
                .ifPresent(
                        first -> row.problem("reference", "stands already in " + first + ". Remove one of the two."));
        return reference;
    }

    private static Optional<RowMeaning> customers(RowReader row, Council council) {
        var year = row.requiredText("year");
        var service = row.requiredCode("service").map(ServiceId::new);
        var number = row.requiredNumber("customers");
        if (year.isPresent() && year.flatMap(council::reportYear).isEmpty()) {
            row.problem(
                    "year",
                    "is not one of the council's report years. Write it like "
                            + council.reportYearOf(LocalDate.of(2017, 12, 31)) + ".");
        }
        return row.problems().isEmpty()
                ? Optional.of(new Customers(year.orElseThrow(), service.orElseThrow(), number.orElseThrow()))
                : Optional.empty();
    }

    private static String total(Council council, Story story) {
        var told = story.known().orElseThrow();
        return council.reportYearOf(told.receipt().on()).name() + " " + told.disposition();
    }
}
