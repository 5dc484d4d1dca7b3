package redress.organisation;

import java.util.Optional;
import redress.calendar.Length;
import redress.procedure.LengthText;

/** Reads what the council's lists say of its Ombudsmen and of what they decide. */
final class OmbudsmanLists {

    private static final String LENGTH = "enquiry-length";
    private static final String COUNTS_AS = "counts-as";

    private final Written file;

    OmbudsmanLists(Written file) {
        this.file = file;
    }

    CouncilList<OmbudsmanId, Ombudsman> ombudsmen() {
        var codes = new EntryReader();
        return new CouncilList<>(file.children("ombudsmen").stream()
                .map(entry -> entry.only("id", "label", LENGTH, "from", "to"))
                .map(entry -> new Ombudsman(
                        new OmbudsmanId(codes.code(entry)),
                        EntryReader.label(entry),
                        length(entry),
                        EntryReader.validity(entry)))
                .toList());
    }

    private static Optional<Length> length(Written entry) {
        var text = entry.textIfAny(LENGTH);
        var length = text.flatMap(LengthText::parse);
        if (text.isPresent() && length.isEmpty()) {
            entry.refuse(LENGTH, "\"" + text.get() + "\" is not understood; " + LengthText.EXPECTED + ".");
        }
        return length;
    }

    CouncilList<String, OmbudsmanDecision> decisions() {
        var codes = new EntryReader();
        return new CouncilList<>(file.children("ombudsman-decisions").stream()
                .map(entry -> entry.only("id", "label", COUNTS_AS, "from", "to"))
                .map(entry -> new OmbudsmanDecision(
                        codes.code(entry), EntryReader.label(entry), countsAs(entry), EntryReader.validity(entry)))
                .toList());
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
