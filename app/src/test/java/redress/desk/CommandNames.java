package redress.desk;

import java.util.List;

/** The last parts of the addresses of every command, for tests of other rooms. */
public final class CommandNames {

    private CommandNames() {}

    public static List<String> all() {
        return CommandForms.ALL.stream().map(CommandForm::name).toList();
    }

    public static List<String> ofReferrals() {
        return ReferralForms.ALL.stream().map(ReferralForm::name).toList();
    }

    public static List<String> aboutConduct() {
        return ConductForms.ALL.stream().map(RegisterForm::name).toList();
    }

    public static List<String> ofThePool() {
        return PoolForms.ALL.stream().map(RegisterForm::name).toList();
    }
}
