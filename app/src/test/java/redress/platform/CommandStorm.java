package redress.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import redress.Redress;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.Cases;
import redress.casework.ProcedureInForce;
import redress.casework.RandomCommands;
import redress.casework.RandomCommands.Given;
import redress.casework.Sight;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;

/** A process that gives random commands to cases until it is killed, and says how many it gave. */
final class CommandStorm {

    private static final int A_LIFE = 25;

    private final Cases cases;
    private long given;

    private CommandStorm(Cases cases) {
        this.cases = cases;
    }

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(Redress.class)
                .web(WebApplicationType.NONE)
                .run("--redress.data=" + arguments[0], "--redress.command=storm", "--db-scheduler.enabled=false");
        context.getBean(Organisation.class)
                .adopt(CouncilFolder.shipped("sample").orElseThrow(), new Actor("storm"), Instant.EPOCH);
        var storm = new CommandStorm(context.getBean(Cases.class));
        while (true) {
            storm.live();
        }
    }

    private void live() {
        var first = RandomCommands.firstContact();
        var recording = new CaseCommand.RecordRepresentation(
                cases.nextReference(RandomCommands.firstDay()),
                first.receivedOn(),
                first.channel(),
                first.pointOfReceipt(),
                first.relationship(),
                first.service(),
                first.account(),
                first.people());
        var stream = Cases.newStream(Instant.EPOCH, UUID.randomUUID());
        if (cases.begin(stream, recording, setting(RandomCommands.firstDay())) instanceof Answer.Done done) {
            for (var next : RandomCommands.histories(A_LIFE).sample()) {
                give(done, next);
            }
        }
    }

    private void give(Answer.Done done, Given next) {
        var reference = done.file().known().reference();
        var sequence =
                cases.find(reference, new Sight.Everything()).orElseThrow().sequence();
        cases.handle(reference, sequence, underOurProcedure(next.command()), setting(next.today()));
        given++;
        if (given % 100 == 0) {
            System.out.println("Redress is ready: given:" + given);
        }
    }

    /** The commands name a procedure of another council. */
    private CaseCommand underOurProcedure(CaseCommand command) {
        return command instanceof CaseCommand.DecideTriage decide
                        && decide.decision() instanceof Triage.TakenForward forward
                ? new CaseCommand.DecideTriage(
                        decide.on(),
                        new Triage.TakenForward(
                                forward.kind(),
                                forward.procedure().map(other -> new ProcedureInForce("adults", "2024"))),
                        decide.reason(),
                        decide.considered())
                : command;
    }

    private static Cases.Setting setting(LocalDate today) {
        return new Cases.Setting(new Actor("storm"), new Sight.Everything(), Instant.EPOCH, today);
    }
}
