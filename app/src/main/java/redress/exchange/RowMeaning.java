package redress.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.Story;
import redress.organisation.ServiceId;

/** What a row that was read without a problem comes to. */
sealed interface RowMeaning {

    /** Under which total the row is counted in the reconciliation. */
    String total();

    /** A case, with its whole story. */
    record ACase(String reference, Story story, String total) implements RowMeaning {}

    record AReferral(String reference, LocalDate on, Optional<String> decision) implements RowMeaning {

        @Override
        public String total() {
            return "Ombudsman referrals";
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
            SheetPass.Sheet sheet, RowReader row, SheetPass.Surroundings around, References references, int number) {
        var rows = new CaseRows(around.book(), around.today());
        return switch (sheet.mapping().makes()) {
            case REPRESENTATION ->
                aCase(sheet, row, references, number)
                        .flatMap(reference ->
                                rows.representation(row).map(story -> new ACase(reference, story, total(story))));
            case COMPLIMENT ->
                aCase(sheet, row, references, number)
                        .flatMap(reference ->
                                rows.compliment(row).map(story -> new ACase(reference, story, total(story))));
            case OMBUDSMAN_REFERRAL -> referral(row, references, around.target());
            case CUSTOMERS_SERVED -> customers(row);
        };
    }

    /** Those that are not there yet, as far as can be told without writing. */
    static List<RowMeaning> fresh(List<RowMeaning> meanings, ImportTarget target) {
        var references = meanings.stream()
                .filter(ACase.class::isInstance)
                .map(meaning -> ((ACase) meaning).reference())
                .toList();
        var known = target.known(references);
        return meanings.stream()
                .filter(meaning -> !(meaning instanceof ACase known1 && known.contains(known1.reference())))
                .toList();
    }

    /** Writes them, and says how many were news. */
    static int write(List<RowMeaning> meanings, ImportTarget target) {
        var stories = new ArrayList<Story>();
        var news = 0;
        for (var meaning : meanings) {
            news += switch (meaning) {
                case ACase(var reference, var story, var total) -> {
                    stories.add(story);
                    yield 1;
                }
                case AReferral(var reference, var on, var decision) -> target.refer(reference, on, decision) ? 1 : 0;
                case Customers(var year, var service, var number) -> target.customers(year, service, number) ? 1 : 0;
            };
        }
        if (!stories.isEmpty()) {
            target.open(stories);
        }
        return news;
    }

    private static Optional<String> aCase(SheetPass.Sheet sheet, RowReader row, References references, int number) {
        var reference = row.text("reference");
        reference
                .flatMap(text -> references.meet(text, sheet.name() + " row " + number))
                .ifPresent(
                        place -> row.problem("reference", "stands already in " + place + ". Remove one of the two."));
        return reference.or(() -> {
            row.requiredText("reference");
            return Optional.empty();
        });
    }

    private static Optional<RowMeaning> referral(RowReader row, References references, ImportTarget target) {
        var reference = row.requiredText("reference");
        var on = row.requiredDate("referred-on");
        var decision = row.code("decision");
        reference
                .filter(text ->
                        !references.has(text) && target.known(List.of(text)).isEmpty())
                .ifPresent(text -> row.problem("reference", "is not a case that is there or in these files."));
        return row.problems().isEmpty()
                ? Optional.of(new AReferral(reference.orElseThrow(), on.orElseThrow(), decision))
                : Optional.empty();
    }

    private static Optional<RowMeaning> customers(RowReader row) {
        var year = row.requiredText("year");
        var service = row.requiredCode("service").map(ServiceId::new);
        var number = row.requiredNumber("customers");
        if (year.filter(text -> !text.matches("\\d{4}-\\d{2}")).isPresent()) {
            row.problem("year", "is not a reporting year. Write it like 2017-18.");
        }
        return row.problems().isEmpty()
                ? Optional.of(new Customers(year.orElseThrow(), service.orElseThrow(), number.orElseThrow()))
                : Optional.empty();
    }

    private static String total(Story story) {
        var told = story.known().orElseThrow();
        var received = told.receipt().on();
        var first = received.getMonthValue() < 4 ? received.getYear() - 1 : received.getYear();
        return "%d-%02d %s".formatted(first, (first + 1) % 100, told.disposition());
    }
}
