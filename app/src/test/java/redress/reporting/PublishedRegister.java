package redress.reporting;

import static redress.tables.Tables.CUSTOMERS_SERVED;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import redress.organisation.Council;
import redress.organisation.CouncilList;
import redress.organisation.Listed;

/** The council's register as rows of the fact tables, put there with plain inserts: what reports count, without the import. */
final class PublishedRegister {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Bank holidays on weekdays while the register was kept, from the published list. */
    private static final Set<LocalDate> HOLIDAYS = Set.copyOf(List.of(
                    "2015-04-03",
                    "2015-04-06",
                    "2015-05-04",
                    "2015-05-25",
                    "2015-08-31",
                    "2015-12-25",
                    "2015-12-28",
                    "2016-01-01",
                    "2016-03-25",
                    "2016-03-28",
                    "2016-05-02",
                    "2016-05-30",
                    "2016-08-29",
                    "2016-12-26",
                    "2016-12-27",
                    "2017-01-02",
                    "2017-04-14",
                    "2017-04-17",
                    "2017-05-01",
                    "2017-05-29",
                    "2017-08-28",
                    "2017-12-25",
                    "2017-12-26",
                    "2018-01-01",
                    "2018-03-30",
                    "2018-04-02",
                    "2018-05-07",
                    "2018-05-28",
                    "2018-08-27",
                    "2018-12-25",
                    "2018-12-26")
            .stream()
            .map(LocalDate::parse)
            .toList());

    private static final Map<String, String> REASONS = Map.of(
            "Safeguarding enquiry", "safeguarding",
            "Corporate complaints procedure", "other-procedure",
            "Enquiries to the Coroner's Office", "other-body",
            "No consent to act for the service user", "ineligible",
            "Not directly involved with the service user", "ineligible");

    private static final Map<String, String> OUTCOMES =
            Map.of("Upheld", "upheld", "Partially upheld", "partly-upheld", "Not upheld", "not-upheld");

    private final DSLContext database;
    private final Council council;

    PublishedRegister(DSLContext database, Council council) {
        this.database = database;
        this.council = council;
    }

    static List<NamedCsvRecord> rows(String file) {
        var stream = PublishedRegister.class.getResourceAsStream("/cheshire-west/" + file);
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void load() {
        rows("representations.csv").forEach(this::representation);
        rows("compliments.csv").forEach(this::compliment);
        rows("ombudsman.csv").forEach(this::referral);
        for (var row : rows("customers.csv")) {
            database.insertInto(CUSTOMERS_SERVED)
                    .set(CUSTOMERS_SERVED.STREAM, new UUID(0, 1))
                    .set(CUSTOMERS_SERVED.YEAR, row.getField("Year"))
                    .set(CUSTOMERS_SERVED.SERVICE, code(council.services(), row.getField("Service area")))
                    .set(CUSTOMERS_SERVED.CUSTOMERS, Integer.valueOf(row.getField("Customers")))
                    .execute();
        }
    }

    private void representation(NamedCsvRecord row) {
        var received = date(row, "Date received").orElseThrow();
        var responded = date(row, "Date of response");
        var subject = row.getField("Sub-subject").isEmpty() ? row.getField("Subject") : row.getField("Sub-subject");
        database.insertInto(REPRESENTATION)
                .set(REPRESENTATION.STREAM, stream(row.getField("Reference")))
                .set(REPRESENTATION.REFERENCE, row.getField("Reference"))
                .set(REPRESENTATION.SEQUENCE, 1)
                .set(REPRESENTATION.RECEIVED_ON, received)
                .set(REPRESENTATION.DISPOSITION, disposition(row))
                .set(REPRESENTATION.POSITION, responded.isPresent() ? "closed" : "under-way")
                .set(REPRESENTATION.SERVICE, code(council.services(), row.getField("Service area")))
                .set(REPRESENTATION.SUBJECT, subject.isEmpty() ? null : code(council.subjects(), subject))
                .set(REPRESENTATION.POINT_OF_RECEIPT, code(council.pointsOfReceipt(), row.getField("Point of receipt")))
                .set(REPRESENTATION.CHANNEL, code(council.channels(), row.getField("Method of receipt")))
                .set(
                        REPRESENTATION.RELATIONSHIP,
                        code(council.relationships(), row.getField("Person making the complaint")))
                .set(REPRESENTATION.OUTCOME, OUTCOMES.get(row.getField("Outcome")))
                .set(REPRESENTATION.RESPONDED_ON, responded.orElse(null))
                .set(
                        REPRESENTATION.WORKING_DAYS_TO_RESPONSE,
                        responded.map(day -> workingDays(received, day)).orElse(null))
                .execute();
    }

    private void compliment(NamedCsvRecord row) {
        database.insertInto(REPRESENTATION)
                .set(REPRESENTATION.STREAM, stream(row.getField("Reference")))
                .set(REPRESENTATION.REFERENCE, row.getField("Reference"))
                .set(REPRESENTATION.SEQUENCE, 1)
                .set(REPRESENTATION.RECEIVED_ON, date(row, "Date received").orElseThrow())
                .set(REPRESENTATION.DISPOSITION, "compliment")
                .set(REPRESENTATION.POSITION, "closed")
                .set(REPRESENTATION.POINT_OF_RECEIPT, "service-area")
                .set(REPRESENTATION.CHANNEL, "letter")
                .set(REPRESENTATION.SERVICE, code(council.services(), row.getField("Service area")))
                .execute();
    }

    private void referral(NamedCsvRecord row) {
        database.insertInto(OMBUDSMAN_REFERRAL)
                .set(OMBUDSMAN_REFERRAL.STREAM, stream(row.getField("Reference")))
                .set(OMBUDSMAN_REFERRAL.REFERRAL, 1)
                .set(OMBUDSMAN_REFERRAL.REFERENCE, row.getField("Reference"))
                .set(OMBUDSMAN_REFERRAL.REFERRED_ON, date(row, "Date referred").orElseThrow())
                .set(OMBUDSMAN_REFERRAL.DECISION, code(council.ombudsmanDecisions(), row.getField("Decision")))
                .execute();
    }

    private static String disposition(NamedCsvRecord row) {
        return switch (row.getField("Type of representation")) {
            case "Complaint" -> "complaint";
            case "Request for service" -> "request-for-service";
            case "Withdrawn / not pursued" -> "withdrawn";
            default ->
                Optional.ofNullable(REASONS.get(row.getField("Reason not taken forward")))
                        .orElseThrow();
        };
    }

    private static <I> String code(CouncilList<I, ? extends Listed<I>> list, String label) {
        return list.all().stream()
                .filter(entry -> entry.label().equals(label))
                .map(entry -> entry.id().toString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry is called " + label));
    }

    private static UUID stream(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<LocalDate> date(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column))
                .filter(text -> !text.isEmpty())
                .map(text -> LocalDate.parse(text, DATE));
    }

    private static int workingDays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !HOLIDAYS.contains(day))
                .count();
    }
}
