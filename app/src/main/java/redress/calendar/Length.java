package redress.calendar;

/** How long a period lasts, in the unit that its rule names. Units are never converted into one another. */
public sealed interface Length {

    int number();

    /** Days that are neither Saturday, Sunday nor a holiday of the calendar. */
    record WorkingDays(int number) implements Length {
        public WorkingDays {
            requirePositive(number);
        }

        @Override
        public String toString() {
            return number == 1 ? "1 working day" : number + " working days";
        }
    }

    record CalendarDays(int number) implements Length {
        public CalendarDays {
            requirePositive(number);
        }

        @Override
        public String toString() {
            return number == 1 ? "1 day" : number + " days";
        }
    }

    /** Calendar months by the corresponding-date rule: the same day of the month, or the month's last day. */
    record Months(int number) implements Length {
        public Months {
            requirePositive(number);
        }

        @Override
        public String toString() {
            return number == 1 ? "1 month" : number + " months";
        }
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A period lasts at least one day or month, not " + number);
        }
    }
}
