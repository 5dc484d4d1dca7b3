package redress.journal;

/** Something that happened, never changed afterwards. Families of events are sealed interfaces of records. */
public interface Event {}
