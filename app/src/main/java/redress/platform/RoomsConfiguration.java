package redress.platform;

import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import redress.casework.CaseEvent;
import redress.casework.CaseList;
import redress.casework.CaseProjector;
import redress.casework.Cases;
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
import redress.reporting.Reports;

/** Puts the rooms together: they know nothing of Spring, so this is where they meet. */
@Configuration(proxyBeanMethods = false)
class RoomsConfiguration {

    @Bean
    MasterKey masterKey(DataDirectory directory) {
        return MasterKey.inFile(directory.masterKey());
    }

    @Bean
    EventTypes eventTypes() {
        return new EventTypes(List.of(CaseEvent.class, OrganisationEvent.class), List.of());
    }

    /** The projector asks for the rules only when a case is written, long after the council has been read. */
    @Bean
    Journal journal(DataSource source, EventTypes types, MasterKey master, @Lazy CouncilInForce council) {
        return new Journal(
                source, types, List.of(new CaseProjector(council::ruleBook), new CustomersProjector()), master);
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
    Imports imports(Cases cases, Organisation organisation, CouncilInForce council) {
        return new Imports(cases, organisation, council::council);
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

    /** Accounts are the one thing that cannot be derived from the journal. */
    @Bean
    Backup backup(Journal journal) {
        return new Backup(journal, List.of(new BackupTable("account", List.of("username"))));
    }
}
