package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import redress.testing.TestDatabase;

/** An import whose database goes away in the middle. */
class InterruptedImportTest {

    @Test
    void an_interrupted_import_keeps_whole_cases_and_completes_when_run_again() {
        var council = Installation.of("cheshire-west", TestDatabase.fresh().source());
        var rowsRead = new AtomicInteger();

        // Each row is read twice; the first table is written when the second reading has passed it.
        assertThatThrownBy(() -> council.imports()
                        .run(
                                List.of(RegisterFiles.FOLDER),
                                Imports.Wishes.ALL_OR_NOTHING,
                                Installation.NOW,
                                Installation.TODAY,
                                rows -> {
                                    if (rowsRead.addAndGet(rows) == 343 + 873 + 7 + 11 + 343) {
                                        killConnectionsAtNextWrite(council);
                                    }
                                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(council.count("representation")).isEqualTo(343);

        council.database().execute("drop trigger interrupted on journal_stream");
        var again = council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);

        assertThat(again.isClean()).isTrue();
        assertThat(again.written()).isEqualTo(873 + 7 + 11);
        assertThat(council.count("representation")).isEqualTo(343 + 873);
        assertThat(council.count("ombudsman_referral")).isEqualTo(7);
    }

    /** The database server ends the connection in the middle of writing a batch. */
    private static void killConnectionsAtNextWrite(Installation council) {
        council.database().execute("""
                        create function interrupted() returns trigger language plpgsql as
                        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$
                        """);
        council.database()
                .execute("create trigger interrupted before insert on journal_stream"
                        + " for each row execute function interrupted()");
    }
}
