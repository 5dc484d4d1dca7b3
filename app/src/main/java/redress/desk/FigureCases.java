package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.casework.CaseReference;
import redress.casework.Finding;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.reporting.CasePage;
import redress.reporting.FigureQuery;

/**
 * The cases that a figure counts.
 *
 * @param facts what they have in common
 * @param next the address of the next page; empty on the last
 */
public record FigureCases(List<Fact> facts, List<Row> rows, String report, String next) {

    /** @param href leads to the case; empty for somebody who sees none */
    public record Row(
            String reference,
            Optional<String> href,
            String received,
            String what,
            String service,
            String subject,
            String outcome,
            String days) {}

    static FigureCases of(
            FigureQuery query, CasePage page, Words words, String report, String next, boolean seesCases) {
        return new FigureCases(
                new FigureWords(words).facts(query),
                page.cases().stream()
                        .map(line -> new Row(
                                line.reference(),
                                seesCases
                                        ? Optional.of(Paths.of(new CaseReference(line.reference())))
                                        : Optional.empty(),
                                Say.date(line.receivedOn()),
                                FigureWords.disposition(line.disposition()),
                                line.service()
                                        .map(ServiceId::new)
                                        .map(words.council().services()::label)
                                        .orElse(""),
                                line.subject()
                                        .map(SubjectId::new)
                                        .map(words.council()::subjectPath)
                                        .orElse(""),
                                line.outcome()
                                        .map(Finding::new)
                                        .map(words::finding)
                                        .orElse(""),
                                line.workingDaysToResponse()
                                        .map(String::valueOf)
                                        .orElse("")))
                        .toList(),
                report,
                next);
    }
}
