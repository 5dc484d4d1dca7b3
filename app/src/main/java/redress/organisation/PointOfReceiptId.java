package redress.organisation;

/** The part of the council that something reached first, by its code. */
public record PointOfReceiptId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
