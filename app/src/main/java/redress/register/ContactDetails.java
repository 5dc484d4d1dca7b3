package redress.register;

/** Who a person is and how to reach them; a part that is not known is empty. Always sealed in the journal. */
public record ContactDetails(String name, String email, String telephone, String address) {}
