package redress.platform;

/** The embedded PostgreSQL that another program runs, used by this one meanwhile. */
record AttachedDatabase(DatabaseLogin login, DirectoryLock visit) implements Database {

    @Override
    public boolean keptByAnother() {
        return true;
    }

    @Override
    public void close() {
        visit.close();
    }
}
