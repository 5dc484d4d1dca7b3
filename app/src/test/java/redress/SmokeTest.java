package redress;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void runs() {
        assertThat(1 + 1).isEqualTo(2);
    }

    @Property
    boolean runsProperties(@ForAll int a) {
        return (long) a + 1 > a;
    }
}
