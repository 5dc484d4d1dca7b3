package redress.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.CaseFile;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.ReferralList;
import redress.casework.Sight;
import redress.casework.Story;
import redress.journal.Actor;
import redress.organisation.Organisation;
import redress.organisation.ServiceId;

/** The cases and the council of this installation. */
record InstallationTarget(Cases cases, ReferralList kept, Organisation organisation, Instant now, LocalDate today)
        implements ImportTarget {

    private static final Actor IMPORT = new Actor("import");
    private static final Sight EVERYTHING = new Sight.Everything();

    @Override
    public Set<String> known(Collection<String> references) {
        return cases.known(references);
    }

    @Override
    public void open(List<Story> stories) {
        cases.beginAll(stories, IMPORT, now);
    }

    @Override
    public Optional<CaseFile> find(String reference) {
        return cases.find(new CaseReference(reference), EVERYTHING);
    }

    @Override
    public List<ReferralList.Line> referrals(String reference, LocalDate on) {
        return kept.inRegister(new CaseReference(reference), on, EVERYTHING);
    }

    @Override
    public void refer(String reference, LocalDate on, Optional<String> decision) {
        var awaiting = find(reference)
                .flatMap(file -> RowMeaning.AReferral.of(file.known(), on)
                        .filter(referral -> referral.decision().isEmpty())
                        .findFirst());
        // When the decision was made, a register does not say; it is known from today on.
        awaiting.flatMap(referral ->
                        decision.map(made -> new CaseCommand.RecordOmbudsmanDecision(referral.referral(), made)))
                .ifPresentOrElse(
                        command -> tell(reference, today, command),
                        () -> tell(reference, on, new CaseCommand.NotifyOmbudsmanReferral(on, decision)));
    }

    private void tell(String reference, LocalDate on, CaseCommand command) {
        var told = cases.tell(
                new CaseReference(reference), on, command, new Cases.Setting(IMPORT, EVERYTHING, now, today));
        if (!(told instanceof Answer.Done)) {
            throw new IllegalStateException("The referral of " + reference + " was not written: " + told);
        }
    }

    @Override
    public boolean knowsCustomers(String year, ServiceId service, int customers) {
        return organisation.customers(year, service).equals(Optional.of(customers));
    }

    @Override
    public void customers(String year, ServiceId service, int customers) {
        organisation.recordCustomers(year, service, customers, IMPORT, now);
    }
}
