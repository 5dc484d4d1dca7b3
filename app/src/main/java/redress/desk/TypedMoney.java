package redress.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import redress.organisation.Pence;

/** An amount as people type it: "250", "£1,250.50". */
final class TypedMoney {

    private static final Pattern AMOUNT = Pattern.compile("£?\\s*(\\d{1,3}(?:,\\d{3})*|\\d{1,8})(?:\\.(\\d{2}))?");

    /** In pounds: more is a slip of the hand. */
    private static final long MOST = 20_000_000;

    private TypedMoney() {}

    static Optional<Pence> read(String typed) {
        var amount = AMOUNT.matcher(typed.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        var pounds = Long.parseLong(amount.group(1).replace(",", ""));
        var pence = Optional.ofNullable(amount.group(2)).map(Long::parseLong).orElse(0L);
        return pounds > MOST ? Optional.empty() : Optional.of(new Pence(pounds * 100 + pence));
    }
}
