package redress.procedure;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.procedure.ExtensionRule.Ground;
import redress.procedure.ExtensionRule.Limit;

/** Reads one clock from its mapping and refuses a clock that can never be right. */
record ClockText(Fields fields, Declared declared, Set<Milestone> endedBy, List<Problem> problems) {

    private static final String MORE = " more";
    private static final String IN_TOTAL = " in total";

    Optional<ClockRule> read() {
        Optional<ClockId> id = fields.needParsed("id", Declared.named(ClockId::new), Declared.NAME);
        Optional<String> title = fields.needText("title");
        Optional<Stance> stance = fields.needParsed(
                "stance", oneOf(Stance.values(), Stance::code), expect(Stance.values(), Stance::code));
        Purpose purpose = fields.parsed(
                        "purpose", oneOf(Purpose.values(), Purpose::code), expect(Purpose.values(), Purpose::code))
                .orElse(Purpose.DUTY);
        Optional<Milestone> origin = declared.needMilestone(fields, "origin");
        Optional<Milestone> later = declared.milestone(fields, "origin-if-later");
        List<Milestone> choice = List.copyOf(declared.milestones(fields, "origin-choice", problems));
        Optional<Milestone> stop = declared.needMilestone(fields, "stop");
        Optional<ClockLength> length = length();
        Optional<ExtensionRule> extension = fields.fields("extension").flatMap(this::extension);
        Optional<PauseRule> pause = fields.fields("pause").flatMap(this::pause);
        boolean outlasts = fields.flag("outlasts-stage");
        boolean outlastsEnd = fields.flag("outlasts-end");
        Optional<Milestone> waivedBy = declared.milestone(fields, "waived-by");
        Optional<ClockRule.Consequence> whenMissed =
                fields.fields("when-missed").flatMap(this::consequence);
        List<String> conditions =
                fields.texts("conditions").stream().map(Fields.Placed::text).toList();
        Optional<Source> source = declared.needSource(fields);
        Optional<Confidence> confidence = fields.needParsed(
                "confidence",
                oneOf(Confidence.values(), Confidence::code),
                expect(Confidence.values(), Confidence::code));
        fields.noOthers();
        if (stop.isPresent() && (stop.equals(origin) || stop.equals(later))) {
            fields.problem("stop", "The clock stops with the fact that starts it, so it could never run.");
        }
        if (!choice.isEmpty() && origin.isPresent() && !choice.contains(origin.get())) {
            fields.problem("origin-choice", "The origin itself is not among those that can be chosen.");
        }
        if (origin.filter(endedBy::contains).isPresent() && !outlastsEnd) {
            fields.problem(
                    "origin",
                    "The clock starts with the end of a case, which ends it, so it could never run; write"
                            + " \"outlasts-end: true\".");
        }
        if (waivedBy.isPresent() && purpose != Purpose.TIME_BAR) {
            fields.problem("waived-by", "Only a time bar can be waived.");
        }
        checkForce(stance, length);
        length.ifPresent(limit -> extension.ifPresent(more -> checkReach(limit, more)));
        if (id.isEmpty()
                || title.isEmpty()
                || stance.isEmpty()
                || origin.isEmpty()
                || stop.isEmpty()
                || length.isEmpty()
                || source.isEmpty()
                || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClockRule(
                id.get(),
                title.get(),
                stance.get(),
                purpose,
                declared.origin(origin.get(), later),
                choice.stream()
                        .map(fact -> declared.origin(fact, Optional.empty()))
                        .toList(),
                stop.get(),
                length.get(),
                extension,
                pause,
                outlasts,
                outlastsEnd,
                waivedBy,
                whenMissed,
                conditions,
                source.get(),
                confidence.get()));
    }

    private Optional<ClockLength> length() {
        Optional<DayOne> dayOne = fields.parsed(
                "day-one",
                text -> switch (text) {
                    case "after-origin" -> Optional.of(DayOne.AFTER_ORIGIN);
                    case "on-origin" -> Optional.of(DayOne.ON_ORIGIN);
                    default -> Optional.empty();
                },
                "write after-origin or on-origin");
        Optional<ClockLength> length = fields.needParsed(
                "length",
                text -> switch (text) {
                    case "as agreed" -> Optional.of(new ClockLength.AsAgreed());
                    case "set locally" -> Optional.of(new ClockLength.SetLocally());
                    default ->
                        LengthText.parse(text)
                                .map(fixed -> new ClockLength.Fixed(fixed, dayOne.orElse(DayOne.AFTER_ORIGIN)));
                },
                LengthText.EXPECTED + ", or \"as agreed\", or \"set locally\"");
        if (fields.has("day-one") && length.isPresent() && !(length.get() instanceof ClockLength.Fixed)) {
            fields.problem("day-one", "Only a fixed length has a day one.");
        }
        return length;
    }

    private Optional<ExtensionRule> extension(Fields extension) {
        Optional<Limit> limit = extension.needParsed(
                "limit",
                ClockText::limit,
                "write \"10 working days more\", \"65 working days in total\" or \"any date\"");
        Optional<Ground> ground = ground(extension, "ground");
        boolean notice = extension.flag("notice");
        Optional<String> onlyWhere = extension.text("only-where");
        extension.noOthers();
        return limit.isPresent() && ground.isPresent()
                ? Optional.of(new ExtensionRule(limit.get(), ground.get(), notice, onlyWhere))
                : Optional.empty();
    }

    /** Who can make a clock longer. */
    static Optional<Ground> ground(Fields fields, String key) {
        return fields.needParsed(key, oneOf(Ground.values(), Ground::code), expect(Ground.values(), Ground::code));
    }

    private static Optional<Limit> limit(String text) {
        if (text.equals("any date")) {
            return Optional.of(new Limit.AnyDate());
        }
        if (text.endsWith(MORE)) {
            return LengthText.parse(text.substring(0, text.length() - MORE.length()))
                    .map(Limit.MoreBy::new);
        }
        return text.endsWith(IN_TOTAL)
                ? LengthText.parse(text.substring(0, text.length() - IN_TOTAL.length()))
                        .map(Limit.InTotal::new)
                : Optional.empty();
    }

    private Optional<PauseRule> pause(Fields pause) {
        boolean notice = pause.flag("notice");
        Optional<Period> within =
                pause.needParsed("review-within", ClockText::period, "write \"12 months\" or \"90 days\"");
        Optional<String> onlyWhere = pause.needText("only-where");
        Optional<Source> source = declared.needSource(pause);
        pause.noOthers();
        return within.flatMap(
                far -> onlyWhere.flatMap(words -> source.map(rule -> new PauseRule(notice, far, words, rule))));
    }

    /** How far ahead a day may be chosen; nobody chooses one by counting working days. */
    private static Optional<Period> period(String text) {
        return LengthText.parse(text).flatMap(length -> switch (length) {
            case Length.WorkingDays days -> Optional.empty();
            case Length.CalendarDays days -> Optional.of(Period.ofDays(days.number()));
            case Length.Months months -> Optional.of(Period.ofMonths(months.number()));
        });
    }

    private Optional<ClockRule.Consequence> consequence(Fields missed) {
        Optional<String> duty = missed.needText("duty");
        Optional<Milestone> fact = declared.milestone(missed, "fact");
        Optional<Source> source = declared.needSource(missed);
        missed.noOthers();
        return duty.flatMap(text -> source.map(rule -> new ClockRule.Consequence(text, fact, rule)));
    }

    private void checkForce(Optional<Stance> stance, Optional<ClockLength> length) {
        boolean local = stance.map(Stance.LOCAL::equals).orElse(true);
        if (!local && length.map(ClockLength.SetLocally.class::isInstance).orElse(false)) {
            fields.problem("length", "Only a local clock can be set locally.");
        }
    }

    private void checkReach(ClockLength length, ExtensionRule extension) {
        if (extension.limit() instanceof Limit.AnyDate) {
            return;
        }
        if (!(length instanceof ClockLength.Fixed fixed)) {
            fields.problem("extension", "Only a fixed length can be extended by or to a length; write \"any date\".");
            return;
        }
        switch (extension.limit()) {
            case Limit.InTotal total -> {
                if (LengthText.certainlyShorter(total.length(), fixed.length())) {
                    fields.problem(
                            "extension",
                            "The extension ends after " + total.length() + " in total, before the length of "
                                    + fixed.length() + " that it extends.");
                }
            }
            case Limit.MoreBy more -> {
                if (more.length().getClass() != fixed.length().getClass()) {
                    fields.problem(
                            "extension",
                            "A length of " + fixed.length() + " cannot be extended by " + more.length()
                                    + "; use one unit, or write the total.");
                }
            }
            case Limit.AnyDate any -> {}
        }
    }

    private static <E> Function<String, Optional<E>> oneOf(E[] all, Function<E, String> code) {
        return text ->
                Arrays.stream(all).filter(one -> code.apply(one).equals(text)).findFirst();
    }

    private static <E> String expect(E[] all, Function<E, String> code) {
        return "write " + Arrays.stream(all).map(code).collect(Collectors.joining(" or "));
    }
}
