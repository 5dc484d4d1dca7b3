package redress.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Discussion;
import redress.casework.Kind;
import redress.casework.Means;
import redress.casework.PeriodBasis;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Role;
import redress.casework.RuleBook;
import redress.casework.StaffId;
import redress.casework.Story;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.organisation.ChannelId;
import redress.organisation.Organisation;
import redress.organisation.PointOfReceiptId;

/**
 * Open complaints of the last weeks, none of them answered, so that all their clocks run: three of four have been
 * acknowledged, discussed and given a response period.
 */
final class OpenCases {

    private static final int BATCH = 1_000;
    private static final int DAYS = 25;

    private final Random random = new Random(20_261_123L);
    private final RuleBook book;
    private final ChannelId channel;
    private final PointOfReceiptId point;

    private OpenCases(Installation installation) {
        var council = installation.room(Organisation.class).council().orElseThrow();
        this.book = installation.room(Cases.class).book();
        this.channel = council.channels().inForce(Subject.TODAY).getFirst().id();
        this.point = council.pointsOfReceipt().inForce(Subject.TODAY).getFirst().id();
    }

    static void make(Installation installation, int number) {
        var maker = new OpenCases(installation);
        for (var first = 1; first <= number; first += BATCH) {
            var stories = new ArrayList<Story>();
            for (var each = first; each < first + BATCH && each <= number; each++) {
                stories.add(maker.story(each));
            }
            installation.room(Cases.class).beginAll(stories, new Actor("bench"), Subject.NOW);
        }
    }

    private Story story(int number) {
        var received = Subject.TODAY.minusDays(random.nextInt(DAYS));
        var story = new Story(book)
                .then(
                        received,
                        new CaseCommand.RecordRepresentation(
                                new CaseReference("OPEN-%08d".formatted(number)),
                                received,
                                channel,
                                point,
                                Optional.empty(),
                                Optional.empty(),
                                "The carer came an hour late again on Tuesday, and nobody rang.",
                                List.of(new CaseCommand.NewPerson(
                                        Role.COMPLAINANT,
                                        Optional.empty(),
                                        Optional.empty(),
                                        PersonDetails.named("Somebody, number " + number)))))
                .then(
                        received,
                        new CaseCommand.DecideTriage(
                                received,
                                new Triage.TakenForward(Kind.COMPLAINT, procedure(received)),
                                "About care that we arranged.",
                                CaseCommand.Considered.noConcern()))
                .then(received, new CaseCommand.AddElement(Placement.NOWHERE, "Late visits"));
        if (random.nextInt(4) > 0) {
            handled(story, received);
        }
        story.refusal().ifPresent(refusal -> {
            throw new IllegalStateException("A case for the benchmark broke a rule: " + refusal);
        });
        return story;
    }

    private static void handled(Story story, LocalDate received) {
        story.then(received, new CaseCommand.Acknowledge(received, Means.LETTER))
                .then(received, new CaseCommand.Allocate(received, new StaffId("bench")))
                .then(received, new CaseCommand.AgreePlan(received, Discussion.HELD, "We look at the log of visits."))
                .then(
                        received,
                        new CaseCommand.GiveResponsePeriod(
                                received, received.plusDays(120), PeriodBasis.AGREED, received, ""));
    }

    private Optional<ProcedureInForce> procedure(LocalDate received) {
        return book.procedures().inForce(Kind.COMPLAINT.code(), received).stream()
                .findFirst()
                .map(found -> new ProcedureInForce(found.id().value(), found.version()));
    }
}
