package redress.organisation;

/** An amount of money, exact to the penny. Less than nothing is what somebody is over. */
public record Pence(long amount) implements Comparable<Pence> {

    public static final Pence NONE = new Pence(0);

    public Pence plus(Pence other) {
        return new Pence(Math.addExact(amount, other.amount));
    }

    public Pence minus(Pence other) {
        return new Pence(Math.subtractExact(amount, other.amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Pence other) {
        return Long.compare(amount, other.amount);
    }

    /** "£1,250.00"; below nothing with a minus before it. */
    @Override
    public String toString() {
        var pence = Math.absExact(amount);
        return "%s£%,d.%02d".formatted(amount < 0 ? "-" : "", pence / 100, pence % 100);
    }
}
