package redress.desk;

import static redress.desk.ReferralForms.today;

import java.util.List;
import java.util.Optional;
import redress.casework.Purpose;
import redress.casework.ReferralCommand.Recommend;
import redress.casework.ReferralCommand.RecordDone;
import redress.casework.RemedyKind;
import redress.casework.StaffId;

/** The forms for what an Ombudsman recommends, and for whether it was done. */
final class RecommendationForms {

    private RecommendationForms() {}

    static ReferralForm recommendation() {
        return new ReferralForm(
                "recommendation",
                "Add a recommendation",
                "Add it",
                "The recommendation is added.",
                at -> List.of(
                        Field.Choice.radios("remedy", "What is recommended?", ActionForms.kinds())
                                .required("Choose what is recommended"),
                        Field.Words.lines("text", "The recommendation", 4)
                                .hint("In the Ombudsman's words; of a settlement, what the council undertook to do.")
                                .required("Write what the Ombudsman recommends"),
                        Field.Day.of("dueOn", "By when is it to be done?", "date by which it is to be done"),
                        Field.Choice.list("owner", "Which senior officer answers for it?", answering(at))
                                .required("Choose who answers for it")),
                (at, it) ->
                        new Recommend(remedy(it), it.words("text"), it.day("dueOn"), new StaffId(it.words("owner"))),
                known -> known.recommendations().isEmpty(),
                at -> Optional.of(new Recommend(
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        "trial",
                        at.today(),
                        new StaffId("trial"))));
    }

    private static List<Option> answering(ReferralAtHand at) {
        return at.words().staff().senior().stream()
                .filter(option -> !at.file().concerned().contains(new StaffId(option.code())))
                .toList();
    }

    private static Purpose.Remedy remedy(Filled it) {
        var kind = it.coded("remedy", RemedyKind.class);
        return new Purpose.Remedy(kind, it.money("amount-" + kind.code()));
    }

    static ReferralForm done() {
        return new ReferralForm(
                "done",
                "Record that a recommendation was done",
                "Save",
                "It is recorded as done.",
                at -> {
                    var undone = undone(at);
                    return List.of(
                            Field.Choice.radios("recommendation", "Which?", undone)
                                    .required("Choose the recommendation")
                                    .proposing(
                                            undone.size() == 1
                                                    ? Optional.of(
                                                            undone.getFirst().code())
                                                    : Optional.empty()),
                            Field.Words.lines("evidence", "What shows that it was done?", 4)
                                    .required("Write what shows that it was done"),
                            today(at, "When was it done?", "date it was done"));
                },
                (at, it) -> new RecordDone(
                        Integer.parseInt(it.words("recommendation")), it.day("on"), it.words("evidence")),
                known -> true,
                at -> undone(at).stream()
                        .findFirst()
                        .map(option -> new RecordDone(Integer.parseInt(option.code()), at.today(), "trial")));
    }

    private static List<Option> undone(ReferralAtHand at) {
        return at.known().recommendations().stream()
                .filter(each -> each.done().isEmpty())
                .map(each -> Option.of(
                                String.valueOf(each.number()),
                                each.number() + ". "
                                        + at.words().purpose(each.made().remedy()))
                        .hint(each.made().text().orElse(Told.ERASED)))
                .toList();
    }
}
