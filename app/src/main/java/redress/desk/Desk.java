package redress.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import redress.access.Account;
import redress.access.Accounts;
import redress.access.Permission;
import redress.access.Permissions;
import redress.access.SignedIn;
import redress.casework.ActionDays;
import redress.casework.CaseFile;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.ReferralFile;
import redress.casework.Referrals;
import redress.journal.StreamId;
import redress.organisation.Council;
import redress.organisation.Organisation;
import redress.register.Occasion;
import redress.register.RegisterFile;
import redress.register.ReviewDays;

/** Brings together what a page needs, with as few questions to the database as there can be. */
@Component
@ConditionalOnWebApplication
class Desk {

    private final Cases cases;
    private final Referrals referrals;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    Desk(Cases cases, Referrals referrals, Organisation organisation, Accounts accounts, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws ResponseStatusException where there is no such case, or none that this person may see */
    AtHand open(String reference, SignedIn me) {
        return reference(reference)
                .flatMap(known -> cases.find(known, me.sight()))
                .map(file -> at(file, me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<CaseReference> reference(String text) {
        var reference = Paths.read(text);
        return reference.isBlank() || reference.length() > 40
                ? Optional.empty()
                : Optional.of(new CaseReference(reference));
    }

    AtHand at(CaseFile file, SignedIn me) {
        return new AtHand(file, council(), cases.book(), staff(), me, today());
    }

    /** @throws ResponseStatusException where there is no such referral, or none of its cases may be seen */
    ReferralAtHand openReferral(String stream, SignedIn me) {
        return Paths.readStream(stream)
                .flatMap(known -> referrals.find(known, me.sight()))
                .map(file -> at(file, me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ReferralAtHand at(ReferralFile file, SignedIn me) {
        return new ReferralAtHand(file, referrals.book(), words(), me, today());
    }

    /**
     * @param references of the cases that it tells of
     * @param dealtWith those of the cases that keep this person from deciding, for they dealt with them
     */
    <S> RegisterAt<S> at(RegisterFile<S> file, Collection<String> references, List<String> dealtWith, SignedIn me) {
        return new RegisterAt<>(file, council(), staff(), me, today(), seen(references, me), dealtWith);
    }

    /** Those of these references that are cases which this person may see. */
    Set<String> seen(Collection<String> references, SignedIn me) {
        return cases.seen(Set.copyOf(references), me.sight());
    }

    /** Those of these references that are cases which this person has dealt with. */
    List<String> dealtWith(Collection<String> references, SignedIn me) {
        return cases.dealtWith(references, me.sight());
    }

    /** Whether one of these is the reference of a case that concerns this person. */
    boolean concerns(Collection<String> references, SignedIn me) {
        return cases.concerns(Set.copyOf(references), me.sight());
    }

    Words words() {
        return new Words(council(), cases.book(), staff());
    }

    Council council() {
        return organisation.council().orElseThrow(() -> new IllegalStateException("No council was adopted yet"));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(council().timeZone()));
    }

    ActionDays actionDays() {
        return ActionDays.on(today(), council().actionLimits(), cases.book().calendar());
    }

    /** Reviews are near as actions are. */
    ReviewDays reviewDays() {
        var days = actionDays();
        return new ReviewDays(days.today(), days.soonBefore());
    }

    Cases.Setting setting(SignedIn me) {
        return new Cases.Setting(me.actor(), me.sight(), clock.instant(), today());
    }

    Occasion occasion(SignedIn me) {
        return new Occasion(me.actor(), clock.instant(), today());
    }

    /**
     * The stream of what this form makes. Sent twice, the same answers make it once; whoever goes back to the form and
     * answers otherwise makes another.
     *
     * @param carried the stream that the form carries
     */
    StreamId streamOf(String carried, Filled filled) {
        return streamOrNew(carried).saying(filled.inOneText());
    }

    /** The stream that a form carries, or a new one for a form that is opened now. */
    StreamId streamOrNew(String text) {
        return Paths.readStream(text).orElseGet(() -> Cases.newStream(clock.instant(), UUID.randomUUID()));
    }

    Staff staff() {
        var names = new LinkedHashMap<String, String>();
        var all = accounts.all();
        all.forEach(account -> names.put(account.username(), account.displayName()));
        return new Staff(names, options(all, Permission.INVESTIGATE), options(all, Permission.SIGN));
    }

    private static List<Option> options(List<Account> all, Permission permission) {
        return all.stream()
                .filter(account -> account.active()
                        && account.roles().stream()
                                .anyMatch(role -> Permissions.of(role).contains(permission)))
                .map(account -> Option.of(account.username(), account.displayName()))
                .toList();
    }
}
