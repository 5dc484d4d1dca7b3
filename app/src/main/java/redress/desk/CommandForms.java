package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every command that a page can give to any case, in the order in which a case mostly goes. */
final class CommandForms {

    static final List<CommandForm> ALL = List.of(
            FirstForms.triage(),
            FirstForms.acknowledge(),
            FirstForms.allocate(),
            FirstForms.plan(),
            StepForms.complexity(),
            TimeForms.responsePeriod(),
            MatterForms.element(),
            MatterForms.finding(),
            EndForms.sign(),
            EndForms.send(),
            EndForms.close(),
            ActionForms.remedy(),
            ActionForms.learning(),
            ActionForms.done(),
            ActionForms.dropped(),
            ActionForms.nothingToLearn(),
            MatterForms.note(),
            MatterForms.person(),
            TimeForms.extend(),
            StepForms.pause(),
            StepForms.resume(),
            CorrectionForm.correct(),
            EndForms.withdraw(),
            EndForms.reopen());

    private CommandForms() {}

    /** These, and those that the procedure of the case asks for. */
    static List<CommandForm> of(AtHand at) {
        return Stream.concat(ALL.stream(), StepForms.of(at).stream()).toList();
    }

    /** One of those that any case knows, before it is known which case it is. */
    static Optional<CommandForm> ofAnyCase(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    static Optional<CommandForm> find(String name, AtHand at) {
        return of(at).stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
