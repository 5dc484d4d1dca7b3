package redress.platform;

/** A PostgreSQL that is ours to use until we close it. */
sealed interface Database extends AutoCloseable permits OwnDatabase, AttachedDatabase, OutsideDatabase {

    /** How to reach it; waits until it answers. */
    DatabaseLogin login();

    /** Whether the program that holds it brings its tables up to date, so that we leave them as they are. */
    boolean keptByAnother();

    @Override
    void close();
}
