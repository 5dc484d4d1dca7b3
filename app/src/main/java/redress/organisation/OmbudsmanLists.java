package redress.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.organisation.Ombudsman.AnswerLength;
import redress.procedure.LengthText;

/** Reads what the council's lists say of its Ombudsmen and of what they decide. */
final class OmbudsmanLists {

    private static final String ENQUIRY_LENGTH = "enquiry-length";
    private static final String QUERY_LENGTH = "assessment-query-length";
    private static final String COUNTS_AS = "counts-as";
    private static final String REPLY = "reply";

    private final Written file;

    OmbudsmanLists(Written file) {
        this.file = file;
    }

    CouncilList<OmbudsmanId, Ombudsman> ombudsmen() {
        var codes = new EntryReader();
        return new CouncilList<>(file.children("ombudsmen").stream()
                .map(entry -> entry.only("id", "label", ENQUIRY_LENGTH, QUERY_LENGTH, "from", "to"))
                .map(entry -> new Ombudsman(
                        new OmbudsmanId(codes.code(entry)),
                        EntryReader.label(entry),
                        lengths(entry, ENQUIRY_LENGTH),
                        lengths(entry, QUERY_LENGTH),
                        EntryReader.validity(entry)))
                .toList());
    }

    /** One length for ever, or several after one another, each with the dates between which it holds. */
    private static List<AnswerLength> lengths(Written entry, String key) {
        if (entry.isText(key)) {
            return length(entry, key).map(it -> new AnswerLength(it, Validity.ALWAYS)).stream()
                    .toList();
        }
        var lengths = entry.children(key).stream()
                .map(each -> each.only("length", "from", "to"))
                .flatMap(each ->
                        length(each, "length").map(it -> new AnswerLength(it, EntryReader.validity(each))).stream())
                .toList();
        for (var index = 1; index < lengths.size(); index++) {
            var validity = lengths.get(index).validity();
            if (lengths.subList(0, index).stream().anyMatch(earlier -> overlap(earlier.validity(), validity))) {
                entry.refuse(key, "Two of these lengths hold on the same day. End one before the other begins.");
            }
        }
        return lengths;
    }

    private static boolean overlap(Validity one, Validity other) {
        return one.overlaps(other.from().orElse(LocalDate.MIN), other.to().orElse(LocalDate.MAX));
    }

    private static Optional<Length> length(Written entry, String key) {
        var text = entry.text(key);
        var length = LengthText.parse(text);
        if (entry.has(key) && length.isEmpty()) {
            entry.refuse(key, "\"" + text + "\" is not understood; " + LengthText.EXPECTED + ".");
        }
        return length;
    }

    CouncilList<String, OmbudsmanDecision> decisions() {
        var codes = new EntryReader();
        return new CouncilList<>(file.children("ombudsman-decisions").stream()
                .map(entry -> entry.only("id", "label", COUNTS_AS, REPLY, "from", "to"))
                .map(entry -> new OmbudsmanDecision(
                        codes.code(entry),
                        EntryReader.label(entry),
                        countsAs(entry),
                        entry.child(REPLY).flatMap(OmbudsmanLists::reply),
                        EntryReader.validity(entry)))
                .toList());
    }

    private static Optional<WantedReply> reply(Written entry) {
        var reply = entry.only("title", "within", "day-one", "source");
        var title = reply.text("title");
        var source = reply.text("source");
        var dayOne = dayOne(reply);
        return length(reply, "within").map(within -> new WantedReply(title, within, dayOne, source));
    }

    private static DayOne dayOne(Written reply) {
        return switch (reply.text("day-one")) {
            case "on-origin" -> DayOne.ON_ORIGIN;
            case "after-origin" -> DayOne.AFTER_ORIGIN;
            default -> {
                if (reply.has("day-one")) {
                    reply.refuse("day-one", "Write after-origin or on-origin.");
                }
                yield DayOne.AFTER_ORIGIN;
            }
        };
    }

    /** A folder from before there was a list of Ombudsmen says nothing, and counts nothing. */
    private CountsAs countsAs(Written entry) {
        if (!entry.has(COUNTS_AS) && !file.has("ombudsmen")) {
            return CountsAs.NOT_COUNTED;
        }
        var code = entry.text(COUNTS_AS);
        return CountsAs.find(code).orElseGet(() -> {
            if (entry.has(COUNTS_AS)) {
                entry.refuse(COUNTS_AS, "\"" + code + "\" is not known here. Use one of " + CountsAs.all() + ".");
            }
            return CountsAs.NOT_COUNTED;
        });
    }
}
