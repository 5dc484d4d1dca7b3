package redress.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Other extends Event {
        record Opened(String by) implements Other {}
    }

    sealed interface Unkeepable extends Event {
        record Thought(Thread thread) implements Unkeepable {}
    }

    @Test
    void two_events_of_one_name_are_refused() {
        assertThatThrownBy(() -> new EventTypes(List.of(Diary.class, Other.class), List.of()))
                .hasMessage("Two events are named Opened");
    }

    @Test
    void an_event_that_cannot_be_kept_is_refused_at_once() {
        assertThatThrownBy(() -> new EventTypes(List.of(Unkeepable.class), List.of()))
                .hasMessageContaining("The journal cannot keep a");
    }

    @Test
    void an_upcaster_without_its_event_is_refused() {
        var upcaster = new EventTypes.Upcaster("PageEaten", 1, json -> json);

        assertThatThrownBy(() -> new EventTypes(List.of(Diary.class), List.of(upcaster)))
                .hasMessageContaining("The upcaster of PageEaten from version 1");
    }

    @Test
    void an_upcaster_that_skips_a_version_is_refused() {
        var upcaster = new EventTypes.Upcaster("Opened", 2, json -> json);

        assertThatThrownBy(() -> new EventTypes(List.of(Diary.class), List.of(upcaster)))
                .hasMessageContaining("does not follow the one before");
    }
}
