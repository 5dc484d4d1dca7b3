package redress.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import redress.casework.Pence;

/** An amount as people type it: "250", "£1,250.50". */
final class TypedMoney {

    private static final Pattern AMOUNT = Pattern.compile("£?\\s*(\\d{1,3}(?:,\\d{3})*|\\d{1,8})(?:\\.(\\d{2}))?");

    /** In pounds: what an amount in pence can hold as a whole number. */
    private static final long MOST = 20_000_000;

    private TypedMoney() {}

    static Optional<Pence> read(String typed) {
        var amount = AMOUNT.matcher(typed.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        var pounds = Long.parseLong(amount.group(1).replace(",", ""));
        var pence = Optional.ofNullable(amount.group(2)).map(Integer::parseInt).orElse(0);
        return pounds > MOST || pounds == 0 && pence == 0
                ? Optional.empty()
                : Optional.of(new Pence(Math.toIntExact(pounds * 100 + pence)));
    }
}
