package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;

/** Every mistake in a mapping is answered at its line. */
class MappingFileTest {

    private static final String SHIPPED = CouncilFolder.shipped("cheshire-west")
            .flatMap(folder -> folder.file(Imports.MAPPING))
            .orElseThrow();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        makes: compliment     | makes: praise          | "praise" is not known here. Use one of representation, compliment, ombudsman-referral, customers-served.
        dates: [dd/MM/yyyy]   | dates: [soon]          | "soon" is not a way to write a date. Make it of d, M and y, for instance dd/MM/yyyy.
        dates: [dd/MM/yyyy]   | accept: [anything]     | "anything" is not known here. Use one of two-digit-year, spreadsheet-number.
        outcome: Outcome      | verdict: Outcome       | The key "verdict" is not known here.
        - file: customers     | - name: customers      | The key "name" is not known here.
        customers: Customers  | # customers            | "customers" needs a heading under "columns" or a code under "defaults".
        """)
    void a_mistake_is_answered_at_its_line(String right, String wrong, String sentence) {
        assertThat(MappingFile.read("register.yaml", SHIPPED.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anyMatch(problem -> problem.toString().matches("(?s)register.yaml:\\d+:\\d+: .*")
                                        && problem.toString().contains(sentence)));
    }
}
