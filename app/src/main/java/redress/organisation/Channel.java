package redress.organisation;

/**
 * A method by which something can reach the council.
 *
 * @param oral whether it is spoken; only an oral complaint can leave informally by the next working day (SI 2009/309
 *     reg 8(1)(c))
 */
public record Channel(ChannelId id, String label, boolean oral, Validity validity) implements Listed<ChannelId> {}
