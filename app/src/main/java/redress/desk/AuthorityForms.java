package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.Acting;
import redress.casework.ActingBasisId;
import redress.casework.Authority;
import redress.casework.Case;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.AskForAuthority;
import redress.casework.CaseCommand.RecordAuthorityRefused;
import redress.casework.CaseCommand.ShowAuthority;
import redress.casework.CaseCommand.StateBasis;
import redress.casework.CaseCommand.WithdrawAuthority;
import redress.casework.Person;
import redress.casework.PersonId;
import redress.casework.Role;
import redress.casework.RuleBook;
import redress.casework.Rules;
import redress.casework.Ruling;

/** The forms for authority to act for another: one for each entry of its ledger. */
final class AuthorityForms {

    private AuthorityForms() {}

    /** Asked for at once where somebody speaks for another and nobody wrote why they may. */
    static CommandForm basis() {
        return new CommandForm(
                "authority-basis",
                "Say why somebody may act for another",
                "Save",
                "It is recorded why they may act.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Choice.radios(
                                        "person",
                                        "Who?",
                                        acting(at.known())
                                                .map(person -> Option.of(
                                                                String.valueOf(person.id()
                                                                        .number()),
                                                                person.name())
                                                        .hint(at.words().basis(person.basis())))
                                                .toList())
                                .required("Choose who it is")
                                .proposing(unclear(at.known(), at.book())
                                        .map(person ->
                                                String.valueOf(person.id().number()))),
                        Field.Choice.radios(
                                        "basis", "Why may they act for the person who uses the service?", at.bases())
                                .hint("What was shown for another reason must be shown again.")
                                .required("Choose why they may act"),
                        Days.on(at, "When did this become clear?", "date on which it became clear")),
                (at, it) -> new StateBasis(id(it), it.day("on"), new ActingBasisId(it.words("basis"))),
                (known, book) -> unclear(known, book).isPresent(),
                at -> acting(at.known())
                        .findFirst()
                        .map(person -> new StateBasis(person.id(), at.today(), new ActingBasisId("trial"))));
    }

    /** Those who may act for another: a reason was given, or somebody else uses the service. */
    private static Stream<Person> acting(Case known) {
        var forSomebody = known.people().stream().anyMatch(person -> person.role() == Role.SERVICE_USER);
        return known.people().stream()
                .filter(Person::canAct)
                .filter(person -> forSomebody || person.basis().isPresent());
    }

    private static Optional<Person> unclear(Case known, RuleBook book) {
        return acting(known)
                .filter(person -> Acting.isUnclear(known, person, book))
                .findFirst();
    }

    static CommandForm ask() {
        return new CommandForm(
                "authority-ask",
                "Ask for authority to act",
                "Save",
                "It is recorded that authority to act was asked for.",
                Permission.HANDLE,
                at -> List.of(
                        person(at, "Who is asked to show that they may act?", AuthorityForms::asking),
                        Days.on(at, "When were they asked?", "date when they were asked"),
                        Field.Day.of("replyBy", "By when is a reply wanted?", "date for the reply")
                                .hint("The case is shown on the work list by that day. No clock stands still until"
                                        + " then.")),
                (at, it) -> new AskForAuthority(id(it), it.day("on"), it.day("replyBy")),
                (known, book) -> anyIs(Authority.NotAsked.class, known, book),
                at -> first(at, AuthorityForms::asking));
    }

    private static CaseCommand asking(AtHand at, Person person) {
        return new AskForAuthority(person.id(), at.today(), at.today());
    }

    static CommandForm shown() {
        return new CommandForm(
                "authority-shown",
                "Record authority that was shown",
                "Save the authority",
                "The authority to act is recorded.",
                Permission.HANDLE,
                at -> List.of(
                        person(at, "Who showed that they may act?", AuthorityForms::showing),
                        Field.Words.lines("evidence", "What was seen?", 4)
                                .hint("For instance a signed form, a call that was recorded, a power of attorney with"
                                        + " its date; where somebody lacks capacity, who assessed it and for which"
                                        + " decision.")
                                .required("Write what was seen"),
                        Field.Words.lines("scope", "What may they do?", 2)
                                .proposing("Bring this complaint, and be told what is found.")
                                .required("Write what they may do"),
                        Days.on(at, "When was it seen?", "date when it was seen"),
                        Field.Day.of("until", "What is the last day on which it holds?", "last day")
                                .hint("Leave this empty if it has no end.")
                                .orNone()),
                (at, it) -> new ShowAuthority(
                        id(it), it.day("on"), it.words("evidence"), it.words("scope"), it.dayGiven("until")),
                (known, book) -> anyIs(Authority.Asked.class, known, book),
                at -> first(at, AuthorityForms::showing));
    }

    private static CaseCommand showing(AtHand at, Person person) {
        return new ShowAuthority(person.id(), at.today(), "trial", "trial", Optional.empty());
    }

    static CommandForm refused() {
        return new CommandForm(
                "authority-refused",
                "Record that authority was refused",
                "Save the refusal",
                "It is recorded that authority to act was refused.",
                Permission.HANDLE,
                at -> List.of(
                        person(at, "Whose authority was refused?", AuthorityForms::refusing),
                        words("What did the person for whom they would act say?"),
                        Days.on(at, "When did they say so?", "date when they said so")),
                (at, it) -> new RecordAuthorityRefused(id(it), it.day("on"), it.words("words")),
                (known, book) -> false,
                at -> first(at, AuthorityForms::refusing));
    }

    private static CaseCommand refusing(AtHand at, Person person) {
        return new RecordAuthorityRefused(person.id(), at.today(), "trial");
    }

    static CommandForm withdrawn() {
        return new CommandForm(
                "authority-withdrawn",
                "Record that authority was withdrawn",
                "Save the withdrawal of authority",
                "It is recorded that authority to act was withdrawn.",
                Permission.HANDLE,
                at -> List.of(
                        person(at, "Whose authority was withdrawn?", AuthorityForms::withdrawing),
                        words("What did the person for whom they act say?"),
                        Days.on(at, "When did they say so?", "date when they said so")),
                (at, it) -> new WithdrawAuthority(id(it), it.day("on"), it.words("words")),
                (known, book) -> false,
                at -> first(at, AuthorityForms::withdrawing));
    }

    private static CaseCommand withdrawing(AtHand at, Person person) {
        return new WithdrawAuthority(person.id(), at.today(), "trial");
    }

    private static Field.Words words(String label) {
        return Field.Words.lines("words", label, 3).required("Write what the person said");
    }

    /** Those of whom the rules would accept it; where there is one, it is they. */
    private static Field.Choice person(AtHand at, String label, Trial trial) {
        var options = fitting(at, trial).stream()
                .map(person -> Option.of(String.valueOf(person.id().number()), person.name())
                        .hint(Acting.demands(at.known(), person, at.book())
                                .map(demanded -> "Must be seen: " + demanded + ".")
                                .orElse("")))
                .toList();
        return Field.Choice.radios("person", label, options)
                .required("Choose who it is")
                .proposing(StaffForms.only(options));
    }

    private interface Trial {
        CaseCommand of(AtHand at, Person person);
    }

    private static List<Person> fitting(AtHand at, Trial trial) {
        return Acting.people(at.known(), at.book()).stream()
                .filter(person -> Rules.decide(Optional.of(at.known()), trial.of(at, person), at.today(), at.book())
                        instanceof Ruling.Accepted)
                .toList();
    }

    private static Optional<CaseCommand> first(AtHand at, Trial trial) {
        return fitting(at, trial).stream().findFirst().map(person -> trial.of(at, person));
    }

    private static boolean anyIs(Class<? extends Authority> state, Case known, RuleBook book) {
        return Acting.people(known, book).stream().map(Person::authority).anyMatch(state::isInstance);
    }

    private static PersonId id(Filled it) {
        return new PersonId(Integer.parseInt(it.words("person")));
    }
}
