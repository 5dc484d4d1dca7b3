package redress.platform;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.journal.Journal;
import redress.register.Budget;
import redress.register.BudgetBook;
import redress.register.BudgetEvent;
import redress.register.CaseRestrictions;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductEvent;
import redress.register.ConductList;
import redress.register.IndependentPerson;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.PoolList;
import redress.register.Register;
import redress.register.ReviewsDue;

/** The registers beside the cases. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Register<Conduct, ConductCommand, ConductEvent> conduct(Journal journal) {
        return new Register<>(journal, Conduct.KEEPING);
    }

    @Bean
    Register<IndependentPerson, PoolCommand, PoolEvent> pool(Journal journal) {
        return new Register<>(journal, IndependentPerson.KEEPING);
    }

    @Bean
    Register<Budget, Budget.SetBudget, BudgetEvent> budgets(Journal journal) {
        return new Register<>(journal, Budget.KEEPING);
    }

    @Bean
    ConductList conductList(DSLContext database) {
        return new ConductList(database);
    }

    @Bean
    CaseRestrictions caseRestrictions(DSLContext database) {
        return new CaseRestrictions(database);
    }

    @Bean
    ReviewsDue reviewsDue(DSLContext database) {
        return new ReviewsDue(database);
    }

    @Bean
    PoolList poolList(DSLContext database) {
        return new PoolList(database);
    }

    @Bean
    BudgetBook budgetBook(DSLContext database) {
        return new BudgetBook(database);
    }
}
