package redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");

    private final Throttle throttle = new Throttle();

    @Test
    void five_attempts_for_a_name_from_an_address_are_enough() {
        assertThat(admitted(6, "olwen", "10.0.0.1", NOON)).isEqualTo(Throttle.NAME_AT_ADDRESS);
    }

    @Test
    void a_colleague_at_the_same_address_is_not_held_up() {
        admitted(6, "olwen", "10.0.0.1", NOON);
        assertThat(throttle.admits("samir", "10.0.0.1", NOON)).isTrue();
    }

    @Test
    void the_same_person_elsewhere_is_not_held_up() {
        admitted(6, "olwen", "10.0.0.1", NOON);
        assertThat(throttle.admits("olwen", "10.0.0.2", NOON)).isTrue();
    }

    @Test
    void after_a_quarter_of_an_hour_it_can_be_tried_again() {
        admitted(6, "olwen", "10.0.0.1", NOON);
        var end = NOON.plus(Throttle.WINDOW);
        assertThat(throttle.admits("olwen", "10.0.0.1", end.minusSeconds(1))).isFalse();
        assertThat(throttle.admits("olwen", "10.0.0.1", end)).isTrue();
    }

    @Test
    void attempts_that_are_turned_away_do_not_lengthen_the_wait() {
        admitted(6, "olwen", "10.0.0.1", NOON);
        admitted(20, "olwen", "10.0.0.1", NOON.plusSeconds(600));
        assertThat(throttle.admits("olwen", "10.0.0.1", NOON.plus(Throttle.WINDOW)))
                .isTrue();
    }

    @Test
    void getting_in_clears_the_attempts_before() {
        admitted(4, "olwen", "10.0.0.1", NOON);
        throttle.succeeded("olwen", "10.0.0.1");
        assertThat(admitted(6, "olwen", "10.0.0.1", NOON)).isEqualTo(Throttle.NAME_AT_ADDRESS);
    }

    @Test
    void a_whole_office_can_sign_in_from_one_address() {
        var admitted = IntStream.range(0, 300)
                .filter(each -> getsIn("name" + each, "10.0.0.1"))
                .count();
        assertThat(admitted).isEqualTo(300);
    }

    @Test
    void one_person_can_sign_in_again_and_again_from_anywhere() {
        var admitted = IntStream.range(0, 200)
                .filter(each -> getsIn("olwen", "10.0.1." + each))
                .count();
        assertThat(admitted).isEqualTo(200);
    }

    @Test
    void getting_in_as_oneself_does_not_win_guesses_at_others() {
        var guesses = IntStream.range(0, 200)
                .filter(each -> {
                    var admitted = throttle.admits("name" + each, "10.0.0.1", NOON);
                    getsIn("olwen", "10.0.0.1");
                    return admitted;
                })
                .count();
        assertThat(guesses).isEqualTo(Throttle.ADDRESS);
    }

    @Test
    void a_name_tried_from_everywhere_is_stopped() {
        var admitted = IntStream.range(0, 80)
                .filter(each -> throttle.admits("olwen", "10.0.1." + each, NOON))
                .count();
        assertThat(admitted).isEqualTo(Throttle.NAME);
    }

    @Test
    void an_address_that_tries_every_name_is_stopped() {
        var admitted = IntStream.range(0, 200)
                .filter(each -> throttle.admits("name" + each, "10.0.0.1", NOON))
                .count();
        assertThat(admitted).isEqualTo(Throttle.ADDRESS);
    }

    @Test
    void what_it_remembers_is_bounded() {
        IntStream.range(0, 20_000).forEach(each -> throttle.admits("n" + each, "a" + each, NOON));
        assertThat(throttle.remembered()).isLessThanOrEqualTo(10_000);
    }

    private boolean getsIn(String name, String address) {
        var admitted = throttle.admits(name, address, NOON);
        if (admitted) {
            throttle.succeeded(name, address);
        }
        return admitted;
    }

    private int admitted(int attempts, String name, String address, Instant now) {
        return (int) IntStream.range(0, attempts)
                .filter(each -> throttle.admits(name, address, now))
                .count();
    }
}
