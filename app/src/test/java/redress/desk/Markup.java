package redress.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markup as a list of what counts in it: no matter how it is indented, or in which order attributes and classes stand. */
final class Markup {

    private Markup() {}

    static List<String> of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    static List<String> of(Element body) {
        var lines = new ArrayList<String>();
        body.childNodes().forEach(node -> write(node, "", lines));
        return lines;
    }

    private static void write(Node node, String indent, List<String> lines) {
        switch (node) {
            case TextNode text
            when !text.text().isBlank() ->
                lines.add(indent + text.text().strip().replaceAll("\\s+", " "));
            case Element element -> {
                lines.add(indent + "<" + element.tagName() + attributes(element) + ">");
                element.childNodes().forEach(child -> write(child, indent + "  ", lines));
            }
            default -> {}
        }
    }

    private static String attributes(Element element) {
        var all = new TreeSet<String>();
        element.attributes()
                .forEach(attribute -> all.add(attribute.getKey()
                        + "="
                        + (attribute.getKey().equals("class")
                                ? new TreeSet<>(Arrays.asList(
                                                attribute.getValue().strip().split("\\s+")))
                                        .toString()
                                : attribute.getValue())));
        return all.isEmpty() ? "" : " " + String.join(" ", all);
    }
}
