package redress.organisation;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.procedure.Loading;

/**
 * A council as its folder describes it.
 *
 * @param languages codes of the languages that it answers in, its first language first
 * @param brandColour as in a style sheet, for instance "#00685e"
 * @param calendar the division whose bank holidays hold
 * @param reportYearStart the month with whose first day its report years begin
 * @param actionLimits when it reminds of actions, and when it tells others that they are late
 * @param delayReasons codes and words for why a date was missed; those that ship where the council has none of its own
 * @param consentBases codes and words for why somebody may act for another
 * @param ombudsmen to whom people can go who are not content with the council's answer
 * @param ombudsmanDecisions codes and words for what an Ombudsman can decide, and how each counts
 */
public record Council(
        String id,
        String name,
        List<String> languages,
        String brandColour,
        String calendar,
        ZoneId timeZone,
        Month reportYearStart,
        ActionLimits actionLimits,
        CouncilList<String, Directorate> directorates,
        CouncilList<ServiceId, Service> services,
        CouncilList<TeamId, Team> teams,
        CouncilList<SubjectId, Subject> subjects,
        CouncilList<ChannelId, Channel> channels,
        CouncilList<PointOfReceiptId, Entry<PointOfReceiptId>> pointsOfReceipt,
        CouncilList<RelationshipId, Entry<RelationshipId>> relationships,
        CouncilList<RouteReasonId, RouteReason> routeReasons,
        CouncilList<DelayReasonId, Entry<DelayReasonId>> delayReasons,
        CouncilList<String, Entry<String>> consentBases,
        CouncilList<ProviderId, Entry<ProviderId>> providers,
        CouncilList<OmbudsmanId, Ombudsman> ombudsmen,
        CouncilList<String, OmbudsmanDecision> ombudsmanDecisions,
        List<StaffMember> staff) {

    /** Reads council.yaml, structure.yaml, lists.yaml and, where there is one, staff.yaml; all problems come together. */
    public static Loading<Council> read(CouncilFolder folder) {
        return new CouncilFiles(folder).read();
    }

    /** The report year that a day falls in. */
    public ReportYear reportYearOf(LocalDate day) {
        return ReportYear.of(day, reportYearStart);
    }

    public Optional<ReportYear> reportYear(String name) {
        return ReportYear.named(name, reportYearStart);
    }

    /** The channels by which something is spoken. */
    public Set<ChannelId> oralChannels() {
        return channels.all().stream().filter(Channel::oral).map(Channel::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The subjects directly within another, or the outermost ones where there is no parent. */
    public List<Subject> subjectsWithin(Optional<SubjectId> parent) {
        return subjects.all().stream()
                .filter(subject -> subject.parent().equals(parent))
                .toList();
    }

    /** A subject's own words after those of the wider ones: "Finance > Late invoice". */
    public String subjectPath(SubjectId id) {
        return subjects.find(id)
                .flatMap(Subject::parent)
                .map(parent -> subjectPath(parent) + " > " + subjects.label(id))
                .orElseGet(() -> subjects.label(id));
    }
}
