package redress.organisation;

/** How a person is related to the one who uses the service, by its code. */
public record RelationshipId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
