package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * The page of one entry of a register.
 *
 * @param caption what kind of entry it is
 * @param alert what is to be seen at once
 * @param next what can be done now
 * @param elsewhere other pages about the same
 * @param timeline the latest event first
 */
public record EntryPage(
        String caption,
        String heading,
        String back,
        String backText,
        String tag,
        String tagClass,
        String standing,
        Optional<String> alert,
        List<Section> sections,
        Optional<Listing> listing,
        List<CasePage.Action> next,
        List<CasePage.Action> elsewhere,
        List<TimelineEntry> timeline,
        boolean erased) {

    public record Section(String title, List<Fact> facts) {

        /** Without what is not known. */
        static Section of(String title, Fact... facts) {
            return new Section(
                    title,
                    List.of(facts).stream()
                            .filter(fact -> !fact.text().isBlank())
                            .toList());
        }
    }
}
