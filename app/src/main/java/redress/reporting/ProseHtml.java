package redress.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns prose with its figures into HTML; HTML in the prose is shown as it is written, never obeyed. */
final class ProseHtml {

    private static final Map<String, String> CLASSES = Map.of(
            "h2", "govuk-heading-l",
            "h3", "govuk-heading-m",
            "h4", "govuk-heading-s",
            "p", "govuk-body",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "blockquote", "govuk-inset-text",
            "a", "govuk-link");

    private final ReportWords words;
    private final Optional<FigureLink> links;

    ProseHtml(ReportWords words, Optional<FigureLink> links) {
        this.words = words;
        this.links = links;
    }

    String html() {
        var document = Parser.builder().build().parse(words.markdown());
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                fill(text);
            }
        });
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> classes())
                .build()
                .render(document);
    }

    private static AttributeProvider classes() {
        return (node, tag, attributes) ->
                Optional.ofNullable(CLASSES.get(tag)).ifPresent(name -> attributes.put("class", name));
    }

    private void fill(Text text) {
        var literal = text.getLiteral();
        var named = Placeholder.WRITTEN.matcher(literal);
        var end = 0;
        while (named.find()) {
            text.insertBefore(new Text(literal.substring(end, named.start())));
            figure(Placeholder.key(named.group(1), Optional.ofNullable(named.group(2))))
                    .forEach(text::insertBefore);
            end = named.end();
        }
        text.setLiteral(literal.substring(end));
    }

    private List<Node> figure(String key) {
        return Optional.ofNullable(words.figures().get(key))
                .map(said -> links.flatMap(link -> said.query().map(link::address))
                        .<Node>map(address -> linked(address, said.text()))
                        .orElseGet(() -> new Text(said.text())))
                .map(List::of)
                .orElse(List.of());
    }

    private static Node linked(String address, String text) {
        var link = new Link(address, null);
        link.appendChild(new Text(text));
        return link;
    }
}
