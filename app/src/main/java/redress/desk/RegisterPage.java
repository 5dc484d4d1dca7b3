package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * The page of a register: its entries, and what leads on from them.
 *
 * @param caption may be empty
 * @param lead a sentence below the title; may be empty
 * @param alert what is to be seen at once
 * @param summary figures above the table
 */
public record RegisterPage(
        String caption,
        String title,
        String lead,
        Optional<String> alert,
        List<CasePage.Action> actions,
        List<WorkList.FilterLink> filters,
        Optional<Search> search,
        List<SummaryRow> summary,
        Listing listing,
        Onward onward) {

    /** @param action the address that answers */
    public record Search(String action, List<Field> fields, Form form) {}

    /** Addresses of the pages before and after; empty where there is none. */
    public record Onward(String label, String previous, String previousText, String next, String nextText) {

        static Onward next(String label, Optional<String> next) {
            return new Onward(label, "", "", next.orElse(""), "Next");
        }
    }
}
