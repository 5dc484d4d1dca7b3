package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.ReferralList;
import redress.casework.ReferralPosition;
import redress.casework.RemedyKind;
import redress.organisation.Coded;

/**
 * The referrals of which somebody may see a case.
 *
 * @param open not decided yet, or waiting for the council, the one that is due first at the top
 * @param undone recommendations that are not done, the one that is due first at the top
 * @param decided the latest first
 */
public record ReferralsPage(List<Row> open, List<Undone> undone, List<Row> decided) {

    /** @param due empty where the Ombudsman waits for nothing */
    public record Row(
            String reference,
            String href,
            String ombudsman,
            String cases,
            String position,
            String positionClass,
            String told,
            Optional<WorkList.Due> due,
            String decision) {}

    public record Undone(
            String reference, String href, String remedy, String owner, String due, String distance, boolean overdue) {}

    static ReferralsPage of(
            List<ReferralList.Line> open,
            List<ReferralList.Undone> undone,
            List<ReferralList.Line> decided,
            Words words,
            LocalDate today) {
        return new ReferralsPage(
                open.stream().map(line -> row(line, words, today)).toList(),
                undone.stream().map(each -> undone(each, words, today)).toList(),
                decided.stream().map(line -> row(line, words, today)).toList());
    }

    private static Row row(ReferralList.Line line, Words words, LocalDate today) {
        return new Row(
                line.reference().value(),
                Paths.of(line.stream()),
                words.council().ombudsmen().label(line.ombudsman()),
                line.cases(),
                ReferralPosition.label(line.position()),
                ReferralView.tag(line.position()),
                Say.date(line.notifiedOn()),
                line.nextDue()
                        .map(due -> new WorkList.Due(
                                Say.date(due),
                                line.nextClock().map(ReferralsPage::clock).orElse(""),
                                Say.sentence(
                                        Say.distance(today, due, words.book().calendar())),
                                today.isAfter(due))),
                line.decision()
                        .map(ruled -> words.council().ombudsmanDecisions().label(ruled.decision()) + ", "
                                + Say.date(ruled.on()))
                        .orElse(""));
    }

    private static String clock(String id) {
        return id.equals("reply")
                ? "Reply to the report"
                : id.startsWith("draft") ? "Comment on the draft" : "Answer the enquiry";
    }

    private static Undone undone(ReferralList.Undone each, Words words, LocalDate today) {
        return new Undone(
                each.reference().value(),
                Paths.of(each.stream()),
                Coded.find(RemedyKind.class, each.remedy()).map(Coded::label).orElseGet(each::remedy),
                words.staff().name(each.owner()),
                Say.date(each.dueOn()),
                Say.sentence(Say.distance(today, each.dueOn(), words.book().calendar())),
                today.isAfter(each.dueOn()));
    }

    /** A referral as a case names it. */
    static CasePage.Action link(ReferralList.Line line, Words words) {
        return new CasePage.Action(
                words.council().ombudsmen().label(line.ombudsman()) + ", " + line.reference() + ": "
                        + line.decision()
                                .map(ruled ->
                                        words.council().ombudsmanDecisions().label(ruled.decision()))
                                .orElseGet(() -> ReferralPosition.label(line.position()))
                        + line.nextDue()
                                .map(due -> ". " + clock(line.nextClock().orElse("")) + " by " + Say.date(due))
                                .orElse(""),
                Paths.of(line.stream()));
    }
}
