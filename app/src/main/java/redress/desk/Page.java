package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.SignedIn;

/**
 * What every page has around its content; {@link PageFrame} makes it.
 *
 * @param title what this page is, first in the browser's title
 * @param council its name, which stands at the top of every page
 * @param sample whether everything here is invented, which every page then says
 * @param error whether the page comes back with something to put right: its title then begins with "Error: "
 * @param success what has just been done, where the page before has left word
 */
public record Page(
        String title,
        String council,
        Optional<SignedIn> signedIn,
        Csrf csrf,
        List<NavigationItem> navigation,
        boolean sample,
        boolean error,
        Optional<String> success,
        Assets assets) {

    /** The hidden field that proves that a form is ours. */
    public record Csrf(String name, String token) {}

    /** @param current whether the page is this one or lies within it */
    public record NavigationItem(String label, String href, boolean current) {}

    /**
     * Addresses of files that a browser may keep for ever, because they change when the content does.
     *
     * @param brand the council's colour
     */
    public record Assets(String styles, String brand, String script, String designSystem, String icon) {}

    public Page withError(boolean wrong) {
        return new Page(title, council, signedIn, csrf, navigation, sample, wrong, success, assets);
    }

    public String fullTitle() {
        return (error ? "Error: " : "") + title + " – " + council;
    }
}
