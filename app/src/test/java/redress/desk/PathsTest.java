package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.casework.CaseReference;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-000001", "ASC/2017/023", "A;B", "50%", "new", "back\\slash", "~0041", "Ŵ 7", "..", "a b"})
    void every_reference_of_an_old_register_has_an_address_that_leads_back_to_it(String reference) {
        var address = Paths.of(new CaseReference(reference));
        assertThat(address).matches("/cases/[A-Za-z0-9._~-]+").isNotEqualTo("/cases/new");
        assertThat(Paths.read(address.substring("/cases/".length()))).isEqualTo(reference);
    }
}
