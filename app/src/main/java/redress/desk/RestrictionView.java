package redress.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.PersonDetails;
import redress.journal.Personal;
import redress.register.AdjustmentCheck;
import redress.register.CaseRestrictions;
import redress.register.Resemblance;

/**
 * What the page of a case says of restrictions: those of its people for whoever may see the case, and for those who keep the
 * register whom somebody in it might be.
 */
public record RestrictionView(List<Marker> markers, List<Likeness> likenesses) {

    /** @param link leads to the register; empty for those who only need to know what holds */
    public record Marker(String title, List<Fact> facts, Optional<CasePage.Action> link) {}

    /** Somebody of the case is like a person whose contact is restricted. @param answers whether they are the same, or not */
    public record Likeness(String question, List<CasePage.Action> answers) {}

    /** Stands below each, so that nobody takes a restriction for more than it is. */
    public static final String STILL =
            "A new complaint is taken on its merits all the same, and no date moves. What is filed without reply is still"
                    + " read, for what is new in it and for anybody who may be at risk.";

    static RestrictionView of(List<CaseRestrictions.Line> lines, AtHand at) {
        return new RestrictionView(
                lines.stream()
                        .filter(CaseRestrictions.Line::tied)
                        .map(line -> marker(line, at))
                        .toList(),
                lines.stream()
                        .filter(line -> !line.tied())
                        .map(line -> likeness(line, at))
                        .toList());
    }

    /** Whom the people of the case might be, for those who may say so. */
    static Resemblance alike(AtHand at) {
        if (!at.me().may(Permission.SEE_CONDUCT)) {
            return Resemblance.NONE;
        }
        var people = at.known().people().stream()
                .flatMap(person -> person.details() instanceof Personal.Known<PersonDetails>(var details)
                        ? Stream.of(details)
                        : Stream.empty())
                .toList();
        return Resemblance.of(
                people.stream().map(PersonDetails::name).toList(),
                people.stream().map(PersonDetails::email).toList());
    }

    private static Marker marker(CaseRestrictions.Line line, AtHand at) {
        return new Marker(
                "Contact with " + line.customer() + " is restricted",
                Stream.of(
                                line.limits().stream()
                                        .map(each -> new Fact(each.kind().label(), each.terms())),
                                Stream.of(
                                        new Fact("Since", Say.date(line.since())),
                                        new Fact("To be reviewed by", review(line.reviewOn(), at.today()))),
                                line.until().map(day -> new Fact("Ends after", Say.date(day))).stream(),
                                Stream.of(new Fact("Equality and adjustments", adjustments(line))))
                        .flatMap(facts -> facts)
                        .toList(),
                at.me().may(Permission.SEE_CONDUCT)
                        ? Optional.of(new CasePage.Action("Open it in the register of conduct", path(line)))
                        : Optional.empty());
    }

    private static String review(LocalDate on, LocalDate today) {
        return today.isAfter(on)
                ? Say.date(on) + ", which has passed. They hold until the review is decided."
                : Say.date(on);
    }

    private static String adjustments(CaseRestrictions.Line line) {
        return line.adjustments() == AdjustmentCheck.MADE
                ? line.adjustmentWords() + "\nThis goes before every restriction."
                : line.adjustments().label();
    }

    private static Likeness likeness(CaseRestrictions.Line line, AtHand at) {
        var about = "?" + ConductRecordForms.CASE + "="
                + URLEncoder.encode(at.known().reference().value(), StandardCharsets.UTF_8);
        return new Likeness(
                "Somebody in this case has the name or the email address of %s, whose contact is restricted. Is it the same person?"
                        .formatted(line.customer()),
                List.of(
                        new CasePage.Action("Look at the restrictions", path(line)),
                        new CasePage.Action("It is the same person", path(line) + "/" + ConductRecordForms.TIE + about),
                        new CasePage.Action(
                                "It is somebody else", path(line) + "/" + ConductRecordForms.UNTIE + about)));
    }

    private static String path(CaseRestrictions.Line line) {
        return "/conduct/" + line.stream();
    }
}
