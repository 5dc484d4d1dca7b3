package redress.organisation;

/** The method by which something reached the council (letter, telephone, ...), by its code. */
public record ChannelId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
