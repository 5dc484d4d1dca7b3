package redress.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import redress.journal.Actor;
import redress.journal.Progress;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.platform.DerivedTables;
import redress.procedure.Loading;

/**
 * What is measured.
 *
 * @param root where the program was built
 * @param council the shipped folder of the council whose rules apply
 * @param register the folder with a real register of that council, which larger ones are drawn from
 */
record Subject(Path root, String council, Path register) {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** As {@code ./redress init} does, so that no later start finds rows of other rules. */
    void adopt(Installation installation) {
        loaded(installation.room(Organisation.class).adopt(folder(), new Actor("bench"), NOW));
        installation.room(DerivedTables.class).follow(Progress.UNWATCHED);
    }

    /** The division whose holidays the council keeps. */
    String division() {
        return loaded(Council.read(folder())).calendar();
    }

    private CouncilFolder folder() {
        return CouncilFolder.shipped(council).orElseThrow();
    }

    static <T> T loaded(Loading<T> read) {
        return switch (read) {
            case Loading.Loaded<T>(var value) -> value;
            case Loading.Refused<T>(var problems) -> throw new IllegalStateException("" + problems);
        };
    }
}
