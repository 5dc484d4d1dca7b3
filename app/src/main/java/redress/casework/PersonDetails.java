package redress.casework;

/** Who a person is and how to reach them; a part that is not known is empty. Always sealed in the journal. */
public record PersonDetails(String name, String email, String telephone, String address) {

    public static PersonDetails named(String name) {
        return new PersonDetails(name, "", "", "");
    }
}
