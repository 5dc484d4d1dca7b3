package redress.casework;

/** An amount of money, exact to the penny. */
public record Pence(int amount) {

    public Pence {
        if (amount < 1) {
            throw new IllegalArgumentException("An amount of money is at least a penny, not " + amount);
        }
    }

    /** "£1,250.00". */
    @Override
    public String toString() {
        return "£%,d.%02d".formatted(amount / 100, amount % 100);
    }
}
