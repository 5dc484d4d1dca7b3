package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.Pence;

class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "250, 25000",
        "£250, 25000",
        "'£ 1,250.50', 125050",
        "0.01, 1",
        "0, 0",
        "20000000, 2000000000",
        "007.50, 750"
    })
    void an_amount_is_read_as_people_write_it(String typed, long pence) {
        assertThat(TypedMoney.read(typed)).contains(new Pence(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1.5", "1,25", "12,50.00", "250 pounds", "20000001", "1e3", "99999999999"})
    void what_is_no_amount_is_refused(String typed) {
        assertThat(TypedMoney.read(typed)).isEmpty();
    }
}
