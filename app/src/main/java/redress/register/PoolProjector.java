package redress.register;

import java.util.ArrayList;
import java.util.List;
import redress.journal.Personal;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;
import redress.organisation.ServiceId;

/** The pool as rows: its people, what they can do, and what their appointments cost. */
public final class PoolProjector implements Projector {

    private static final ProjectedTable PERSON = new ProjectedTable(
            "independent_person",
            List.of("stream", "sequence", "left_on", "cv_review_on", "available_from", "available_to"),
            1);

    private static final ProjectedTable PART = new ProjectedTable("independent_part", List.of("stream", "part"), 2);

    private static final ProjectedTable PERSONAL =
            new ProjectedTable("independent_person_personal", List.of("stream", "name"), 1);

    private static final ProjectedTable SKILL =
            new ProjectedTable("independent_skill_personal", List.of("stream", "skill"), 2);

    private static final ProjectedTable APPOINTMENT = new ProjectedTable(
            "independent_appointment",
            List.of(
                    "stream",
                    "appointment",
                    "part",
                    "case_reference",
                    "service",
                    "appointed_on",
                    "fee_agreed",
                    "fee_paid"),
            2);

    private static final ProjectedTable CONFLICT =
            new ProjectedTable("independent_conflict", List.of("stream", "conflict", "service"), 2);

    @Override
    public String kind() {
        return IndependentPerson.KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(PERSON, PART, PERSONAL, SKILL, APPOINTMENT, CONFLICT);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        var known = IndependentPerson.KEEPING
                .fold(history.stream().map(Recorded::event).toList())
                .orElseThrow();
        var rows = new ArrayList<TableRow>();
        rows.add(TableRow.of(
                PERSON,
                stream,
                history.size(),
                known.left(),
                known.cv().map(PoolEvent.CvFiled::reviewOn),
                known.days().from(),
                known.days().to()));
        known.parts().stream().distinct().forEach(part -> rows.add(TableRow.of(PART, stream, part.code())));
        if (known.details() instanceof Personal.Known<ContactDetails>(var details)) {
            rows.add(TableRow.of(PERSONAL, stream, details.name()));
        }
        known.skills().orElse(List.of()).forEach(skill -> rows.add(TableRow.of(SKILL, stream, skill)));
        known.standingConflicts()
                .forEach(each -> rows.add(TableRow.of(
                        CONFLICT, stream, each.number(), each.service().map(ServiceId::value))));
        known.appointments()
                .forEach(each -> rows.add(TableRow.of(
                        APPOINTMENT,
                        stream,
                        each.number(),
                        each.part().code(),
                        each.caseReference(),
                        each.service().map(ServiceId::value),
                        each.on(),
                        each.agreed().amount(),
                        each.paid().amount())));
        return rows;
    }
}
