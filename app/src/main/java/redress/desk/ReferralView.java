package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Compliance;
import redress.casework.MoreTime;
import redress.casework.OmbudsmanEnquiry;
import redress.casework.Recommendation;
import redress.casework.ReferralClock;
import redress.casework.ReferralClocks;
import redress.casework.ReferralFile;
import redress.casework.ReferralPosition;
import redress.casework.ReportReply;

/** Makes the page of a referral from what is at hand. */
final class ReferralView {

    /** The form that records of any recommendation that it was done. */
    private static final String DONE = "done";

    private final ReferralAtHand at;
    private final List<ReferralForm> offered;

    private ReferralView(ReferralAtHand at) {
        this.at = at;
        this.offered =
                ReferralForms.ALL.stream().filter(form -> form.isOffered(at)).toList();
    }

    static ReferralPage of(ReferralAtHand at) {
        return new ReferralView(at).page();
    }

    private ReferralPage page() {
        var known = at.known();
        return new ReferralPage(
                at.council().ombudsmen().label(known.ombudsman()),
                known.reference().value(),
                known.position().label(),
                tag(known.position().code()),
                standing(),
                due(),
                Stream.concat(actions(true).stream(), own().stream()).toList(),
                others(),
                at.file().clocks().stream()
                        .map(clock -> ReferralClockView.of(clock, at))
                        .toList(),
                at.file().cases().stream().map(ReferralView::row).toList(),
                unseen(at.file().unseen()),
                known.enquiries().stream().map(this::enquiry).toList(),
                known.reply().map(ReferralView::reply),
                known.recommendations().stream().map(this::recommendation).toList(),
                ReferralTold.timeline(at.file(), at.words()));
    }

    static String tag(String position) {
        return switch (position) {
            case "notified" -> "govuk-tag--yellow";
            case "under-investigation" -> "govuk-tag--blue";
            default -> "govuk-tag--grey";
        };
    }

    private String standing() {
        var told = "The council was told on " + Say.date(at.known().notifiedOn()) + ". ";
        return switch (at.known().position()) {
            case ReferralPosition.Notified() -> told + "The Ombudsman has not said what becomes of it.";
            case ReferralPosition.SentBack(var ruled) ->
                told + "Sent back on " + Say.date(ruled.on()) + ": " + label(ruled.decision()) + ".";
            case ReferralPosition.UnderInvestigation(var since) -> told + "Investigated since " + Say.date(since) + ".";
            case ReferralPosition.Decided(var ruled) ->
                told + "Decided on " + Say.date(ruled.on()) + ": " + label(ruled.decision()) + ".";
        };
    }

    private String label(String decision) {
        return at.council().ombudsmanDecisions().label(decision);
    }

    /** An answer that the Ombudsman waits for, or something that it recommended: the one that is due first. */
    private Optional<CasePage.Due> due() {
        var answer = ReferralClocks.next(at.file().clocks());
        return at.known()
                .nextRecommendation()
                .filter(undone -> answer.flatMap(ReferralClock::running)
                        .filter(undone.made().dueOn()::isAfter)
                        .isEmpty())
                .map(undone -> due(
                        "Recommendation " + undone.number() + ": "
                                + at.words().purpose(undone.made().remedy()),
                        undone.made().dueOn(),
                        "The Ombudsman recommended it",
                        "#recommendations",
                        "See the recommendations"))
                .or(() -> answer.map(clock -> due(
                        clock.title(),
                        clock.running().orElseThrow(),
                        ReferralClockView.force(clock),
                        ReferralClockView.href(clock, at),
                        CasePage.Due.WHY)));
    }

    private CasePage.Due due(String title, LocalDate date, String stance, String href, String link) {
        return new CasePage.Due(
                title,
                Say.date(date),
                Say.distance(at.today(), date, ReferralClockView.calendar(at)),
                at.today().isAfter(date),
                stance,
                href,
                link);
    }

    private List<CasePage.Action> actions(boolean next) {
        return offered.stream()
                .filter(form -> form.timely().test(at.known()) == next)
                .map(form -> new CasePage.Action(form.title(), at.path() + "/" + form.name()))
                .toList();
    }

    /** What they answer for and can only record as done, where the rest is for others to write. */
    private List<CasePage.Action> own() {
        return at.known().recommendations().stream()
                .filter(recommendation -> recommendation.done().isEmpty() && isOwn(recommendation))
                .map(recommendation -> new CasePage.Action(
                        "Record that recommendation " + recommendation.number() + " was done",
                        OwnActionView.form(at.file().stream(), recommendation.number())))
                .toList();
    }

    private boolean isOwn(Recommendation recommendation) {
        return offered.stream().noneMatch(form -> form.name().equals(DONE))
                && recommendation.made().owner().equals(at.me().staff());
    }

    private List<CasePage.ActionGroup> others() {
        var all = actions(false);
        return all.isEmpty() ? List.of() : List.of(new CasePage.ActionGroup("", all));
    }

    private static ReferralPage.CaseRow row(ReferralFile.SeenCase seen) {
        return new ReferralPage.CaseRow(
                seen.reference().value(),
                Paths.of(seen.reference()),
                seen.complainant().orElse(""),
                Say.sentence(seen.position().replace('-', ' ')),
                CaseView.tag(seen.position()));
    }

    private static String unseen(int cases) {
        return switch (cases) {
            case 0 -> "";
            case 1 -> "It is also about 1 case that you may not see.";
            default -> "It is also about " + cases + " cases that you may not see.";
        };
    }

    private ReferralPage.EnquiryView enquiry(OmbudsmanEnquiry enquiry) {
        return new ReferralPage.EnquiryView(
                enquiry.number(),
                Stream.of(
                                new Fact(
                                        "Date of the letter",
                                        Say.date(enquiry.received().letterOn())),
                                new Fact(
                                        "What it asks for",
                                        enquiry.received().asked().orElse(Told.ERASED)),
                                new Fact(
                                        "Answer sent",
                                        enquiry.reply()
                                                .map(reply -> Say.date(reply.on()))
                                                .orElse(enquiry.isOpen() ? "Not yet" : "Not wanted any more")),
                                moreTime(enquiry.moreTime()))
                        .filter(fact -> !fact.text().isEmpty())
                        .toList(),
                enquiry.documents().stream()
                        .map(document -> document.title().orElse(Told.ERASED))
                        .toList());
    }

    private static Fact moreTime(MoreTime moreTime) {
        return new Fact("More time", moreTime.awaited().isPresent() ? "Asked for; no answer yet" : "");
    }

    private static List<Fact> reply(ReportReply reply) {
        var sent = reply.sent();
        return Stream.of(
                        new Fact("Report received", Say.date(reply.report().on())),
                        new Fact("Reply sent", sent.map(it -> Say.date(it.on())).orElse("Not yet")),
                        moreTime(reply.moreTime()),
                        new Fact(
                                "What we accept",
                                sent.map(it -> it.accepted().orElse(Told.ERASED))
                                        .orElse("")),
                        new Fact(
                                "What we do, and by when",
                                sent.map(it -> it.action().orElse(Told.ERASED)).orElse("")))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    private ReferralPage.RecommendationView recommendation(Recommendation it) {
        var compliance = it.complianceOn(at.today());
        return new ReferralPage.RecommendationView(
                it.number(),
                at.words().purpose(it.made().remedy()),
                it.made().text().orElse(Told.ERASED),
                at.words().staff().name(it.made().owner()),
                Say.date(it.made().dueOn()),
                compliance.label(),
                tag(compliance),
                it.done()
                        .map(done -> "Done on " + Say.date(done.on()) + ". "
                                + done.evidence().orElse(Told.ERASED))
                        .orElse(""),
                it.done().isEmpty() ? doneHref(it) : Optional.empty());
    }

    /** Whoever answers for it can say that it was done, although the rest of the referral is for others to write. */
    private Optional<String> doneHref(Recommendation it) {
        if (offered.stream().anyMatch(form -> form.name().equals(DONE))) {
            return Optional.of(at.path() + "/" + DONE + "?recommendation=" + it.number());
        }
        return isOwn(it) ? Optional.of(OwnActionView.form(at.file().stream(), it.number())) : Optional.empty();
    }

    static String tag(Compliance compliance) {
        return switch (compliance) {
            case OUTSTANDING -> "govuk-tag--blue";
            case COMPLIED -> "govuk-tag--green";
            case COMPLIED_LATE -> "govuk-tag--yellow";
            case NOT_COMPLIED -> "govuk-tag--red";
        };
    }
}
