package redress.desk;

/** Dates that many forms ask for in the same way. */
final class Days {

    private Days() {}

    /** The day of what is being recorded, which mostly is today. */
    static Field.Day on(AtHand at, String label, String noun) {
        return today(at, "on", label, noun);
    }

    static Field.Day today(AtHand at, String name, String label, String noun) {
        return Field.Day.of(name, label, noun).proposing(at.today());
    }
}
