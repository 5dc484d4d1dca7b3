package redress.procedure;

import java.util.stream.Collectors;
import redress.calendar.DayOne;
import redress.procedure.ExtensionRule.Limit;

/** Puts a clock's rule into a few sentences. */
final class RuleSentence {

    private RuleSentence() {}

    static String of(ClockRule rule) {
        String limit = switch (rule.length()) {
            case ClockLength.Fixed fixed -> within(fixed.length().toString(), fixed.dayOne(), rule);
            case ClockLength.Graded graded ->
                within(
                        graded.degrees().stream()
                                .map(degree ->
                                        degree.length() + " if " + degree.id().replace('-', ' '))
                                .collect(Collectors.joining(", ")),
                        graded.dayOne(),
                        rule);
            case ClockLength.AsAgreed agreed ->
                "By the date agreed with the person, or set by the council and told to them.";
            case ClockLength.SetLocally local -> "Each council sets its own target.";
        };
        return limit
                + rule.extension().map(extension -> " " + of(extension)).orElse("")
                + rule.pause().map(pause -> " " + of(pause)).orElse("");
    }

    private static String of(PauseRule pause) {
        return "It stands still where " + pause.onlyWhere()
                + (pause.notice() ? ", from the day on which the person was told in writing." : ".");
    }

    private static String within(String length, DayOne dayOne, ClockRule rule) {
        return "Within %s %s the day on which %s%s."
                .formatted(
                        length,
                        switch (dayOne) {
                            case ON_ORIGIN -> "commencing on";
                            case AFTER_ORIGIN -> "after";
                        },
                        rule.origin().words(),
                        rule.origin()
                                .ifLater()
                                .map(later -> " or, if later, " + later.words())
                                .orElse(""));
    }

    private static String of(ExtensionRule extension) {
        String who = switch (extension.ground()) {
            case AGREEMENT -> "Longer if the person agrees before it expires";
            case COUNCIL -> "The council may extend it before it expires";
            case PRACTICABILITY -> "Or as soon as is practicable";
        };
        String limit = switch (extension.limit()) {
            case Limit.MoreBy more -> ", by up to " + more.length() + " more";
            case Limit.InTotal total -> ", to " + total.length() + " in total";
            case Limit.AnyDate any -> "";
        };
        String where = extension.onlyWhere().map(words -> ", where " + words).orElse("");
        String notice = extension.notice() ? "; it counts once the person has been told" : "";
        return who + limit + where + notice + ".";
    }
}
