package redress.journal;

/** Told now and then how far long work has come, in events. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, total) -> {};

    void at(long done, long total);
}
