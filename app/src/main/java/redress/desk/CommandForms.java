package redress.desk;

import java.util.List;
import java.util.Optional;

/** Every command that a page can give to a case, in the order in which a case mostly goes. */
final class CommandForms {

    static final List<CommandForm> ALL = List.of(
            FirstForms.triage(),
            FirstForms.acknowledge(),
            FirstForms.allocate(),
            FirstForms.plan(),
            TimeForms.responsePeriod(),
            MatterForms.element(),
            MatterForms.finding(),
            EndForms.sign(),
            EndForms.send(),
            EndForms.close(),
            MatterForms.note(),
            MatterForms.person(),
            TimeForms.extend(),
            CorrectionForm.correct(),
            EndForms.ombudsman(),
            EndForms.withdraw(),
            EndForms.reopen());

    private CommandForms() {}

    static Optional<CommandForm> find(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
