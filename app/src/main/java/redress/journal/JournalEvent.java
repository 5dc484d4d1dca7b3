package redress.journal;

/** What happens to a stream itself, of whatever kind it is. */
public sealed interface JournalEvent extends Event {

    /** The key of this stream was destroyed, and with it everything personal in its history. */
    record PersonalDataErased(String reason) implements JournalEvent {}
}
