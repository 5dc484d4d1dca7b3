package redress.platform;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import redress.casework.ActionList;
import redress.casework.CaseEvent;
import redress.casework.CaseList;
import redress.casework.CaseProjector;
import redress.casework.Cases;
import redress.casework.EarlierEvents;
import redress.casework.OwnActions;
import redress.casework.ReferralEvent;
import redress.casework.ReferralList;
import redress.casework.ReferralProjector;
import redress.casework.Referrals;
import redress.exchange.Imports;
import redress.journal.Backup;
import redress.journal.BackupTable;
import redress.journal.EventTypes;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.journal.Rebuild;
import redress.journal.Seals;
import redress.journal.Verification;
import redress.organisation.CustomersProjector;
import redress.organisation.Organisation;
import redress.organisation.OrganisationEvent;
import redress.register.BudgetEvent;
import redress.register.BudgetProjector;
import redress.register.ConductEvent;
import redress.register.ConductProjector;
import redress.register.PoolEvent;
import redress.register.PoolProjector;
import redress.reporting.Reports;

/** Puts the rooms together: they know nothing of Spring, so this is where they meet. */
@Configuration(proxyBeanMethods = false)
class RoomsConfiguration {

    /** A key is made for an empty journal only: another one would never open what is there. */
    @Bean
    @DependsOnDatabaseInitialization
    MasterKey masterKey(DataDirectory directory, DataSource source) {
        var file = directory.masterKey();
        var missing = Files.notExists(file);
        if (missing && MasterKey.of(new byte[32]).opens(source)) {
            directory.writeSecret(file, MasterKey.newBytes());
            return MasterKey.readFrom(file);
        }
        if (missing || !MasterKey.readFrom(file).opens(source)) {
            throw new Refused(
                    "%s is %s. Put the right key back from your copy: without it nothing personal can be read or written."
                            .formatted(file, missing ? "missing" : "not the key of this database"));
        }
        return MasterKey.readFrom(file);
    }

    @Bean
    EventTypes eventTypes() {
        return new EventTypes(
                List.of(
                        CaseEvent.class,
                        ReferralEvent.class,
                        OrganisationEvent.class,
                        ConductEvent.class,
                        PoolEvent.class,
                        BudgetEvent.class),
                EarlierEvents.UPCASTERS);
    }

    /** The projector asks for the rules only when a case is written, long after the council has been read. */
    @Bean
    Journal journal(DataSource source, EventTypes types, MasterKey master, @Lazy CouncilInForce council) {
        return new Journal(
                source,
                types,
                List.of(
                        new CaseProjector(council::ruleBook, council::ombudsmanBook),
                        new ReferralProjector(council::ombudsmanBook),
                        new CustomersProjector(),
                        new ConductProjector(),
                        new PoolProjector(),
                        new BudgetProjector()),
                master);
    }

    @Bean
    Seals seals(Journal journal) {
        return new Seals(journal);
    }

    @Bean
    Organisation organisation(Journal journal) {
        return new Organisation(journal);
    }

    @Bean
    CouncilInForce councilInForce(Organisation organisation) {
        return new CouncilInForce(organisation);
    }

    @Bean
    Cases cases(Journal journal, DSLContext database, CouncilInForce council, @Value("${redress.zone}") ZoneId zone) {
        return new Cases(journal, database, council::ruleBook, zone);
    }

    @Bean
    CaseList caseList(DSLContext database) {
        return new CaseList(database);
    }

    @Bean
    ActionList actionList(DSLContext database) {
        return new ActionList(database);
    }

    @Bean
    Referrals referrals(Journal journal, DSLContext database, CouncilInForce council) {
        return new Referrals(journal, database, council::ombudsmanBook);
    }

    @Bean
    OwnActions ownActions(DSLContext database, Cases cases, Referrals referrals) {
        return new OwnActions(database, cases, referrals);
    }

    @Bean
    ReferralList referralList(DSLContext database) {
        return new ReferralList(database);
    }

    @Bean
    Imports imports(Cases cases, ReferralList referrals, Organisation organisation, CouncilInForce council) {
        return new Imports(cases, referrals, organisation, council::council);
    }

    @Bean
    Reports reports(DSLContext database) {
        return new Reports(database);
    }

    @Bean
    Verification verification(Journal journal) {
        return new Verification(journal);
    }

    @Bean
    Rebuild rebuild(Journal journal) {
        return new Rebuild(journal);
    }

    @Bean
    DerivedTables derivedTables(DSLContext jooq, Organisation organisation, Rebuild rebuild, Database database) {
        return new DerivedTables(jooq, organisation, rebuild, database.keptByAnother());
    }

    /** Accounts are the one thing that cannot be derived from the journal. */
    @Bean
    Backup backup(Journal journal) {
        return new Backup(journal, List.of(new BackupTable("account", List.of("username"))));
    }
}
