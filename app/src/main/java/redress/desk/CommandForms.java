package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every command that a page can give to any case, in the order in which a case mostly goes. */
final class CommandForms {

    /** Forms that belong together, under the words that stand above their links. */
    record Group(String title, List<CommandForm> forms) {}

    private static final Group HANDLING = new Group(
            "Handling",
            List.of(
                    LateEntryForm.of(TriageForm.decide()),
                    FirstForms.acknowledge(),
                    FirstForms.allocate(),
                    FirstForms.plan(),
                    StepForms.complexity(),
                    LateEntryForm.of(TimeForms.responsePeriod()),
                    LateEntryForm.of(TimeForms.extend()),
                    DelayForm.explain(),
                    PauseForms.pause(),
                    PauseForms.review(),
                    PauseForms.resume()));

    private static final List<Group> OTHERS = List.of(
            new Group(
                    "What is complained of",
                    List.of(
                            MatterForms.element(),
                            MatterForms.outcomeSought(),
                            StaffForms.name(),
                            StaffForms.takeBack(),
                            MatterForms.finding())),
            new Group(
                    "People",
                    List.of(
                            MatterForms.person(),
                            AuthorityForms.basis(),
                            AuthorityForms.ask(),
                            AuthorityForms.shown(),
                            AuthorityForms.refused(),
                            AuthorityForms.withdrawn())),
            new Group(
                    "What others contribute",
                    List.of(ContributionForms.ask(), ContributionForms.received(), ContributionForms.dropped())),
            new Group(
                    "The answer and the end",
                    List.of(EndForms.sign(), EndForms.send(), LateEntryForm.of(EndForms.close()))),
            new Group(
                    "What it leads to",
                    List.of(
                            ActionForms.remedy(),
                            ActionForms.learning(),
                            ActionForms.done(),
                            ActionForms.dropped(),
                            ActionForms.nothingToLearn())),
            new Group(
                    "The record",
                    List.of(
                            MatterForms.note(),
                            CorrectionForm.correct(),
                            LateEntryForm.of(EndForms.withdraw()),
                            EndForms.reopen())));

    static final List<CommandForm> ALL = Stream.concat(Stream.of(HANDLING), OTHERS.stream())
            .flatMap(group -> group.forms().stream())
            .toList();

    private CommandForms() {}

    /** These, and those that the procedure of the case asks for. */
    static List<Group> groups(AtHand at) {
        return Stream.of(Stream.of(HANDLING), StepForms.groups(at), OTHERS.stream())
                .flatMap(groups -> groups)
                .toList();
    }

    /** One of those that any case knows, before it is known which case it is. */
    static Optional<CommandForm> ofAnyCase(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    static Optional<CommandForm> find(String name, AtHand at) {
        return groups(at).stream()
                .flatMap(group -> group.forms().stream())
                .filter(form -> form.name().equals(name))
                .findFirst();
    }
}
