package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.casework.CaseFile;
import redress.casework.ReferralList;
import redress.casework.RuleBook;
import redress.casework.Story;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.ServiceId;
import redress.procedure.Procedures;

/** What a user reads about a file that is not as it should be. */
class BadRowsTest {

    private static final String HEADING =
            "Reference,Date received,Type of representation,Reason not taken forward,Service area,Subject,Sub-subject,"
                    + "Point of receipt,Method of receipt,Person making the complaint,Date acknowledged,"
                    + "Date of response,Outcome";

    private static final String GOOD = "A-1,08/04/2015,Complaint,,Client Finance,Communication,,Service Area,Letter,"
            + "Sibling,10/04/2015,11/08/2015,Not upheld";

    @TempDir
    Path directory;

    private final CouncilFolder folder = CouncilFolder.shipped("cheshire-west").orElseThrow();
    private final Council council = Installation.loaded(Council.read(folder));
    private final RuleBook book = new RuleBook(
            Installation.loaded(Procedures.read(folder.under("procedures"))),
            CalendarHistory.of(WorkingCalendars.bundled(council.calendar())),
            council.oralChannels());
    private final Kept kept = new Kept(new HashSet<>());
    private String mapping = folder.file(Imports.MAPPING).orElseThrow();

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        A-1                 | ''           | Reference: is empty. Every row needs it.
        08/04/2015          | ''           | Date received: is empty. Every row needs it.
        08/04/2015          | 31/02/2015   | Date received '31/02/2015': is not a date that the mapping knows. Write it like 23/04/2017, a day that exists.
        08/04/2015          | 2015-02-31   | Date received '2015-02-31': is not a day that exists.
        08/04/2015          | spring       | Date received 'spring': is not a date that the mapping knows. Write it like 23/04/2017, a day that exists.
        08/04/2015          | 08/04/15     | Date received '08/04/15': has a year of two digits. Write 08/04/2015 if that is meant, or put 'two-digit-year' under 'accept' in the mapping.
        08/04/2015          | 42102        | Date received '42102': looks like a spreadsheet's number for 08/04/2015. Write the date, or put 'spreadsheet-number' under 'accept' in the mapping.
        08/04/2015          | 08/04/2035   | Date received '08/04/2035': lies in the future.
        11/08/2015          | 11/08/2014   | Date of response '11/08/2014': is before the date received, 08/04/2015. Put one of the two right.
        10/04/2015          | 10/04/2014   | Date acknowledged '10/04/2014': is before the date received, 08/04/2015. Put one of the two right.
        10/04/2015          | 12/08/2015   | Date acknowledged '12/08/2015': is after the date of response. Put one of the two right.
        11/08/2015          | ''           | Date of response: is empty, although there is an outcome. Give the date of the response.
        Not upheld          | Perhaps      | Outcome 'Perhaps': is not in the council's list. Use one of: Upheld; Partly upheld; Not upheld; No finding. Or translate it under 'values' in the mapping.
        Letter              | Pigeon       | Method of receipt 'Pigeon': is not in the council's list. Use one of: Letter; Telephone/verbal; Email; Online complaints; Feedback Form. Or translate it under 'values' in the mapping.
        Communication       | Bins         | Subject, Sub-subject 'Bins': is not in the council's list.
        08/04/2015          | 08/04/2018   | Date acknowledged '10/04/2015': is before the date received, 08/04/2018. Put one of the two right.
        A-1,08/04/2015      | A-1,01/04/2009 | x
        A-1                 | A234567890123456789012345678901234567890X | Reference 'A234567890123456789012345678901234567890X': is longer than 40 characters.
        Complaint           | Ineligible / redirected | Reason not taken forward: is empty. Use one of: Withdrawn / not pursued;
        Not upheld          | Not upheld,extra | has 14 cells where the heading has 13. Look for a comma that should stand in quotation marks.
        """)
    void a_bad_row_is_answered_with_a_sentence_to_act_on(String good, String bad, String sentence) throws IOException {
        var problems = problems(HEADING + "\n" + GOOD.replace(good, bad));

        if (sentence.equals("x")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).anyMatch(problem -> problem.contains(sentence));
            assertThat(problems).allMatch(problem -> problem.startsWith("representations.csv row 2"));
        }
    }

    @Test
    void a_word_that_was_not_in_use_is_answered_with_its_time() throws IOException {
        var problems = problems(
                HEADING + "\n" + GOOD.replace("08/04/2015", "08/04/2017").replace("/2015", "/2017"));

        assertThat(problems)
                .containsExactly("representations.csv row 2, Subject, Sub-subject 'Communication': was not in the"
                        + " council's list when this was received: it is to 31/03/2017. Use the word of that time.");
    }

    @Test
    void the_same_reference_twice_is_answered_with_the_first_place() throws IOException {
        assertThat(problems(HEADING + "\n" + GOOD + "\n" + GOOD))
                .containsExactly("representations.csv row 3, Reference 'A-1': stands already in representations.csv row"
                        + " 2. Remove one of the two.");
    }

    @Test
    void a_missing_column_is_answered_with_the_columns_that_are_there() throws IOException {
        assertThat(problems(HEADING.replace("Method of receipt", "Method") + "\n" + GOOD))
                .singleElement()
                .asString()
                .startsWith("representations.csv row 1, Method of receipt: is a column that the mapping names and the"
                        + " file lacks. The file has: Reference, Date received,");
    }

    @Test
    void a_heading_that_stands_twice_is_said() throws IOException {
        assertThat(problems(HEADING + ",Outcome\n" + GOOD + ",Upheld"))
                .containsExactly(
                        "representations.csv row 1, Outcome: stands twice in the heading. Rename one of the two.");
    }

    @Test
    void an_empty_file_is_said() throws IOException {
        assertThat(problems("")).containsExactly("representations.csv: the file is empty; it needs a heading row");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_said_and_nothing_is_taken() throws IOException {
        var report = run(HEADING + "\n" + GOOD + "\n" + GOOD.replace("A-1", "\"A-2") + "\n");

        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("Look for a quotation mark that is opened and not closed.");
        assertThat(kept.references()).isEmpty();
    }

    @Test
    void something_that_is_no_workbook_is_said() throws IOException {
        var file = directory.resolve("representations.xlsx");
        Files.writeString(file, "PK, but no workbook");

        assertThat(run(file).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "representations.xlsx: is not an Excel workbook. Save it again as .xlsx or as CSV UTF-8.");
    }

    @Test
    void a_file_that_nobody_maps_is_said() throws IOException {
        var file = directory.resolve("letters.csv");
        Files.writeString(file, "a,b\n1,2\n");

        assertThat(run(file).problems())
                .singleElement()
                .asString()
                .contains("letters.csv: is not a file that the mapping names (representations.csv or");
    }

    @Test
    void empty_rows_and_quotes_and_line_breaks_in_quotes_are_read() throws IOException {
        var report = run(HEADING + "\r\n\r\n"
                + GOOD.replace("A-1", "\"A, \"\"1\"\"\nold\"").replace("Client Finance", "\"Client Finance\"")
                + "\r\n,,,,,,,,,,,,\r\n" + GOOD.replace("A-1", " A-2\u00a0") + "\r\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.sheets().getFirst().empty()).isEqualTo(2);
        assertThat(kept.references()).containsExactlyInAnyOrder("A, \"1\"\nold", "A-2");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,''", "UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff"})
    void every_usual_encoding_is_read_right(String encoding, String mark) throws IOException {
        var file = directory.resolve("representations.csv");
        Files.write(file, (mark + HEADING + "\n" + GOOD.replace("A-1", "Zoë–1")).getBytes(Charset.forName(encoding)));

        var report = run(file);

        assertThat(report.problems()).isEmpty();
        assertThat(kept.references()).containsExactly("Zoë–1");
        assertThat(report.sheets().getFirst().remark().contains("Windows-1252"))
                .isEqualTo(encoding.equals("windows-1252"));
    }

    @Test
    void loose_dates_are_taken_where_the_mapping_accepts_them() throws IOException {
        mapping = mapping.replaceFirst(
                "    dates: \\[dd/MM/yyyy\\]",
                "    dates: [dd/MM/yyyy]\n    accept: [two-digit-year, spreadsheet-number]");

        assertThat(problems(HEADING + "\n" + GOOD.replace("08/04/2015", "42102").replace("11/08/2015", "11/8/15")))
                .isEmpty();
        assertThat(kept.references()).containsExactly("A-1");
    }

    private List<String> problems(String text) throws IOException {
        return run(text).problems().stream().map(Problem::toString).toList();
    }

    private ImportReport run(String text) throws IOException {
        var file = directory.resolve("representations.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return run(file);
    }

    private ImportReport run(Path file) {
        return new RegisterImport(
                        Installation.loaded(MappingFile.read(Imports.MAPPING, mapping)),
                        council,
                        book,
                        kept,
                        Installation.TODAY)
                .run(List.of(file), Imports.Wishes.ALL_OR_NOTHING, rows -> {});
    }

    /** Keeps the references of the cases that it was given. */
    private record Kept(Set<String> references) implements ImportTarget {

        @Override
        public Set<String> known(Collection<String> asked) {
            return Set.of();
        }

        @Override
        public void open(List<Story> stories) {
            stories.forEach(story ->
                    references.add(story.known().orElseThrow().reference().value()));
        }

        @Override
        public Optional<CaseFile> find(String reference) {
            return Optional.empty();
        }

        @Override
        public List<ReferralList.Line> referrals(String reference, LocalDate on) {
            return List.of();
        }

        @Override
        public void refer(String reference, LocalDate on, Optional<String> decision) {
            references.add(reference);
        }

        @Override
        public boolean knowsCustomers(String year, ServiceId service, int customers) {
            return false;
        }

        @Override
        public void customers(String year, ServiceId service, int customers) {
            references.add(year);
        }
    }
}
