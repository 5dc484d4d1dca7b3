package redress.reporting;

/** Makes the address of the page that opens a figure to its cases. */
@FunctionalInterface
public interface FigureLink {

    String address(FigureQuery query);
}
