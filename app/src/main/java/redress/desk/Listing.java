package redress.desk;

import java.util.List;

/**
 * A table of a page: what its columns are, and its lines.
 *
 * @param empty what is said where there are none
 */
public record Listing(String caption, List<String> columns, List<List<Cell>> rows, String empty) {

    /**
     * @param quiet a second line; may be empty
     * @param href where it leads; may be empty
     * @param alert whether it is to be seen at once
     */
    public record Cell(String text, String quiet, String href, boolean alert) {

        /** As long as it can be, a reference stands in one piece; what is longer than that is somebody's name. */
        private static final int LONGEST_REFERENCE = 40;

        public boolean isLong() {
            return text.length() > LONGEST_REFERENCE;
        }

        static Cell of(String text) {
            return new Cell(text, "", "", false);
        }

        static Cell link(String text, String href) {
            return new Cell(text, "", href, false);
        }

        Cell quiet(String words) {
            return new Cell(text, words, href, alert);
        }

        Cell alert(boolean now) {
            return new Cell(text, quiet, href, now);
        }
    }
}
