package redress.procedure;

import redress.calendar.DayOne;
import redress.procedure.ExtensionRule.Limit;

/** Puts a clock's rule into one or two sentences. */
final class RuleSentence {

    private RuleSentence() {}

    static String of(ClockRule rule) {
        String limit = switch (rule.length()) {
            case ClockLength.Fixed fixed ->
                "Within " + fixed.length() + (fixed.dayOne() == DayOne.ON_ORIGIN ? " commencing on " : " after ")
                        + "the day of \"" + words(rule.origin()) + "\"" + orLater(rule) + ".";
            case ClockLength.AsAgreed agreed ->
                "By the date agreed with the person, or set by the council and told to them.";
            case ClockLength.SetLocally local -> "Each council sets its own target.";
        };
        return rule.extension().map(extension -> limit + " " + of(extension)).orElse(limit);
    }

    private static String orLater(ClockRule rule) {
        return rule.originIfLater()
                .map(later -> " or, if later, of \"" + words(later) + "\"")
                .orElse("");
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
        String notice = extension.notice() ? "; it counts once the person has been told" : "";
        return who + limit + extension.onlyWhere().map(where -> ", " + where).orElse("") + notice + ".";
    }

    static String words(Milestone milestone) {
        return milestone.name().replace('-', ' ');
    }
}
