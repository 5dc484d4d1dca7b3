package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * Why a complaint may be made, here, by this person: each question of eligibility with its answer, as an investigator
 * reads it.
 *
 * @param caption the case
 * @param heading who complains of what, as on the page of the case
 */
public record EligibilityPage(
        String caption,
        String back,
        String heading,
        Answer answer,
        List<Section> sections,
        String asOf,
        boolean erased) {

    static final String TITLE = "May this be complained about?";

    /** @param word "Yes", "Not known yet": what stands first */
    public record Answer(String word, String wordClass, String because, boolean against) {}

    /**
     * @param inShort the answers in a word each
     * @param grounds the grounds for not dealing with it, which stand in a table; empty in every other section
     */
    public record Section(
            String anchor, String title, List<Brief> inShort, List<Item> items, Optional<Grounds> grounds) {

        boolean isAsked() {
            return !items.isEmpty() || grounds.isPresent();
        }
    }

    /** @param about whom or what it is about; empty where there is one of its kind */
    public record Brief(String about, Answer answer) {}

    public record Item(
            String anchor, String asked, boolean titled, Answer answer, List<Line> facts, List<Written> rules) {}

    /** @param href why the date is what it is; empty where it is no clock's */
    public record Line(String label, String text, String href) {}

    /** A rule in words, where it is written, and how surely it is known. */
    public record Written(String words, String source, String sure) {}

    /** @param closed why none of those that are closed can be relied on, where the reason is the same for all */
    public record Grounds(String closed, List<Ground> grounds) {}

    public record Ground(String title, String source, Answer answer, List<Line> facts) {}
}
