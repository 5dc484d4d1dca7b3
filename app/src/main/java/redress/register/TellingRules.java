package redress.register;

import static redress.register.Conditions.dated;
import static redress.register.Conditions.past;
import static redress.register.Conditions.refuse;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import redress.journal.Personal;
import redress.register.ConductCommand.Log;
import redress.register.ConductCommand.TellPerson;
import redress.register.ConductCommand.TellTeams;

/** What is written down beside the decisions: what the person goes on doing, and who was told. */
final class TellingRules {

    private TellingRules() {}

    static Ruling<ConductEvent> log(Conduct known, Log it, LocalDate today) {
        return Ruling.unless(
                refuseIf(
                                known.keptUntil(today).isPresent(),
                                "over",
                                "",
                                "This is over. Refer the conduct again if it goes on.")
                        .or(() -> past(it.on(), today))
                        .or(() -> said(it.what(), "what", "Write what happened, and where it is recorded.")),
                () -> Ruling.accept(new ConductEvent.ConductLogged(it.by(), it.on(), Personal.of(it.what()))));
    }

    static Ruling<ConductEvent> person(Conduct known, TellPerson it, LocalDate today) {
        return Ruling.unless(
                known.toTell()
                        .map(decision -> dated(it.on(), decision.on(), today)
                                .or(() -> said(it.letter(), "letter", "Write what the letter says.")))
                        .orElseGet(() -> refuse(
                                "nothing-to-tell",
                                "",
                                "There is no decision that the person was not written to about.")),
                () -> Ruling.accept(new ConductEvent.ConductPersonTold(it.on(), Personal.of(it.letter()))));
    }

    static Ruling<ConductEvent> teams(Conduct known, TellTeams it, LocalDate today) {
        return Ruling.unless(
                refuseIf(!known.teamsToTell(), "teams-told", "", "There is nothing new to tell the teams of.")
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> said(it.whom(), "whom", "Write which teams were told.")),
                () -> Ruling.accept(new ConductEvent.ConductTeamsTold(it.on(), Personal.of(it.whom()))));
    }
}
