/**
 * The tables of the database as types, generated from the migrations at every build; nothing here is written by hand.
 * A room uses only the tables that it owns, or those that a room below it publishes for it.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package redress.tables;

import org.springframework.modulith.ApplicationModule;
