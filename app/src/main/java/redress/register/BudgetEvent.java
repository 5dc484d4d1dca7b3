package redress.register;

import redress.journal.Event;
import redress.organisation.Pence;

/** What can have happened to the budget for independent people. */
public sealed interface BudgetEvent extends Event {

    /** @param year the name of the report year, for instance "2026-27" */
    record BudgetSet(String year, Pence amount) implements BudgetEvent {}
}
