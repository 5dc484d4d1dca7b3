package redress.casework;

import static redress.casework.Rules.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.procedure.StageId;

/**
 * Who may have no part in a stage because they had one in a stage before it. Which stages are for another person stands in
 * the procedure (for the Ombudsman's Code, its stage 2).
 */
public final class AnotherPerson {

    private static final String CODE = "another-person";

    private AnotherPerson() {}

    /** Whoever had the case when the earlier stage was answered, and whoever signed that answer. */
    public static Set<StaffId> barred(Case known, RuleBook book) {
        return book.stage(known)
                .flatMap(Stage::another)
                .map(another -> tookPart(known, another.than(), book))
                .orElse(Set.of());
    }

    private static Set<StaffId> tookPart(Case known, StageId stage, RuleBook book) {
        var first = book.procedure(known)
                .map(Procedure::stages)
                .map(stages -> stages.getFirst().id());
        return known.proceedings().replies().stream()
                .filter(reply -> reply.sent().stage().or(() -> first).equals(Optional.of(stage)))
                .flatMap(reply -> Stream.concat(
                        reply.heldBy().stream(), reply.signed().stream().map(CaseEvent.ResponseSigned::by)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody is given this stage, or signs its answer, who dealt with the one before. */
    static Optional<Ruling> refused(Case known, StaffId staff, String field, RuleBook book) {
        return barred(known, book).contains(staff)
                ? refuse(
                        CODE,
                        field,
                        rule(known, book).orElseThrow()
                                + " They had the case at that stage, or signed its answer. Somebody else must do this.")
                : Optional.empty();
    }

    /** What was signed under another procedure, or before its file said so, may be signed by the same person. */
    static Optional<Ruling> signedBySame(Case known, RuleBook book) {
        return known.handling()
                .signed()
                .filter(signed -> barred(known, book).contains(signed.by()))
                .flatMap(signed -> refuse(
                        CODE,
                        "",
                        rule(known, book).orElseThrow()
                                + " The response was signed by somebody who dealt with that stage too. Somebody else must"
                                + " sign it first."));
    }

    /** That the case is no longer with whoever has it, where its stage is for somebody else. */
    static List<CaseEvent> takenBack(Case known, LocalDate on, RuleBook book) {
        return known.handling()
                .allocatedTo()
                .filter(barred(known, book)::contains)
                .map(staff -> List.<CaseEvent>of(new CaseEvent.AllocationEnded(
                        on, staff, book.stage(known).orElseThrow().id())))
                .orElse(List.of());
    }

    /** "Stage 2 is for another person than Stage 1 (Complaint Handling Code 2024 stage 2)." */
    public static Optional<String> rule(Case known, RuleBook book) {
        return book.stage(known)
                .flatMap(stage -> stage.another()
                        .map(another -> "%s is for another person than %s (%s)."
                                .formatted(
                                        stage.title(),
                                        book.procedure(known)
                                                .flatMap(procedure -> procedure.stage(another.than()))
                                                .map(Stage::title)
                                                .orElseGet(another.than()::value),
                                        another.source())));
    }
}
