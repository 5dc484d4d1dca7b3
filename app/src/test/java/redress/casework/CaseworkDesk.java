package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import redress.journal.Actor;
import redress.journal.EventTypes;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;
import redress.testing.TestDatabase;

/** Cases under the rules of Oakshire, or of another council, on a database of their own. */
final class CaseworkDesk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-05T09:30:00Z");

    final TestDatabase database = TestDatabase.fresh();
    final Journal journal;
    final Cases cases;
    final Referrals referrals;
    final ReferralList referralList;

    CaseworkDesk() {
        this(Oakshire.BOOK);
    }

    CaseworkDesk(RuleBook book) {
        var context = DSL.using(database.source(), SQLDialect.POSTGRES);
        journal = journal(database.source(), book);
        cases = new Cases(journal, context, () -> book, ZoneId.of("Europe/London"));
        referrals = new Referrals(journal, context, () -> Oakshire.OMBUDSMEN);
        referralList = new ReferralList(context);
    }

    private static Journal journal(DataSource source, RuleBook book) {
        return new Journal(
                source,
                new EventTypes(List.of(CaseEvent.class, ReferralEvent.class), EarlierEvents.UPCASTERS),
                List.of(
                        new CaseProjector(() -> book, () -> Oakshire.OMBUDSMEN),
                        new ReferralProjector(() -> Oakshire.OMBUDSMEN)),
                MasterKey.of(new byte[32]));
    }

    /** The referrals of this database, written to by another way. */
    Referrals referralsBy(DataSource source) {
        return new Referrals(
                journal(source, Oakshire.BOOK),
                DSL.using(database.source(), SQLDialect.POSTGRES),
                () -> Oakshire.OMBUDSMEN);
    }

    static Cases.Setting setting(LocalDate today) {
        return new Cases.Setting(new Actor("ann"), new Sight.Everything(), NOW, today);
    }

    /** A case that Mrs Ada's letter began. */
    void begin(CaseReference reference, LocalDate on) {
        var letter = Oakshire.lettersOfMrsAda(on);
        cases.begin(
                StreamId.of(NOW, reference.value()),
                new CaseCommand.RecordRepresentation(
                        reference,
                        letter.receivedOn(),
                        letter.channel(),
                        letter.pointOfReceipt(),
                        letter.relationship(),
                        letter.service(),
                        letter.account(),
                        letter.people()),
                setting(on));
    }

    /** The Ombudsman told the council of a referral about a case of the same day. */
    ReferralFile tell(String reference, CaseReference about, LocalDate on) {
        return done(referrals.tell(
                new ReferralCommand.Notify(
                        new OmbudsmanId("lgsco"),
                        new OmbudsmanReference(reference),
                        on,
                        new ReferralCommand.About(about, on)),
                setting(on)));
    }

    ReferralFile give(ReferralFile file, ReferralCommand command, LocalDate on) {
        return done(referrals.handle(file.stream(), file.sequence(), command, setting(on)));
    }

    private static ReferralFile done(ReferralAnswer answer) {
        return answer instanceof ReferralAnswer.Done(var file) ? file : fail(answer);
    }

    private static ReferralFile fail(ReferralAnswer answer) {
        throw new AssertionError(answer);
    }

    /** Every row of the tables that are derived from cases, as text. */
    List<String> derived() {
        return List.of(
                        "representation",
                        "representation_personal",
                        "case_action",
                        "case_action_personal",
                        "ombudsman_referral",
                        "ombudsman_decision",
                        "ombudsman_case",
                        "ombudsman_in_register",
                        "staff_concerned")
                .stream()
                .flatMap(table ->
                        database.ask("select '%1$s ' || t::text from %1$s t order by 1".formatted(table)).stream())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
