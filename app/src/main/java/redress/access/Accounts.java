package redress.access;

import static redress.tables.Tables.ACCOUNT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.security.crypto.password.PasswordEncoder;
import redress.journal.BackupTable;
import redress.organisation.Council;

/** Everybody who may sign in. */
public final class Accounts {

    /** The first account's name, and the password that is told once. */
    public record First(String username, String password) {}

    /** What a backup carries of the accounts: everything. */
    public static final BackupTable BACKUP = new BackupTable("account", List.of("username"));

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{0,99}");

    private final DSLContext database;
    private final PasswordEncoder encoder;

    /** Stands in for the password of a name that nobody has, so that its answer takes as long. */
    private final String nobodysHash;

    public Accounts(DSLContext database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode(Passwords.generated());
    }

    /** How a name is written, whatever somebody typed. */
    static String username(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> find(String username) {
        return row(username).map(Accounts::account);
    }

    /** Everybody, in the order of their names; those who left too. */
    public List<Account> all() {
        return database.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.USERNAME)
                .fetch(Accounts::account);
    }

    public Opening add(String username, String displayName, Set<RoleOfStaff> roles, String password, Instant now) {
        var name = username(username);
        var weakness = Passwords.weakness(password);
        if (!USERNAME.matcher(name).matches()) {
            return new Opening.Refused(
                    "A username must be 1 to 100 letters a to z, digits, dots, hyphens, underscores and @");
        }
        if (displayName.isBlank()) {
            return new Opening.Refused("Enter the person's name");
        }
        if (roles.isEmpty()) {
            return new Opening.Refused("Give the person at least one role");
        }
        if (weakness.isPresent()) {
            return new Opening.Refused(weakness.get());
        }
        return insert(new Account(name, displayName.strip(), roles, true, now), encoder.encode(password))
                ? new Opening.Opened()
                : new Opening.Refused("There is an account named " + name + " already");
    }

    /**
     * Opens an account for everybody in the council's list of staff who has none, all with one password: for a sample.
     *
     * @return how many there were to open
     */
    public int addFrom(Council council, String password, Instant now) {
        var known = all().stream().map(Account::username).collect(Collectors.toSet());
        var missing = council.staff().stream()
                .filter(member -> !known.contains(member.username()))
                .toList();
        var hash = missing.isEmpty() ? "" : encoder.encode(password);
        missing.forEach(member -> insert(
                new Account(
                        member.username(),
                        member.name(),
                        Set.of(RoleOfStaff.ofCode(member.role()).orElseThrow()),
                        true,
                        now),
                hash));
        return missing.size();
    }

    /** Opens the account from which all others are made; empty where there is an account already. */
    public Optional<First> addFirst(Instant now) {
        if (database.fetchExists(ACCOUNT)) {
            return Optional.empty();
        }
        var first = new First("manager", Passwords.generated());
        var roles = Set.of(RoleOfStaff.ADMINISTRATOR, RoleOfStaff.COMPLAINTS_MANAGER);
        var opened = insert(
                new Account(first.username(), "Complaints manager", roles, true, now),
                encoder.encode(first.password()));
        return opened ? Optional.of(first) : Optional.empty();
    }

    /** Whoever is signed in with the password before is signed out at the next page. */
    public Opening changePassword(String username, String password) {
        var weakness = Passwords.weakness(password);
        if (weakness.isPresent()) {
            return new Opening.Refused(weakness.get());
        }
        var changed = database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, encoder.encode(password))
                .where(ACCOUNT.USERNAME.eq(username(username)))
                .execute();
        return changed == 1 ? new Opening.Opened() : noSuchAccount(username);
    }

    /** Lets nobody in under this name any more; whoever is signed in is signed out at the next page. */
    public Opening close(String username) {
        var closed = database.update(ACCOUNT)
                .set(ACCOUNT.ACTIVE, false)
                .where(ACCOUNT.USERNAME.eq(username(username)))
                .execute();
        return closed == 1 ? new Opening.Opened() : noSuchAccount(username);
    }

    /** Whoever has this name and this password; it takes as long where nobody has the name. */
    Optional<SignedIn> withPassword(String username, String password) {
        var row = row(username);
        var matches = encoder.matches(
                password, row.map(known -> known.get(ACCOUNT.PASSWORD_HASH)).orElse(nobodysHash));
        return row.filter(known -> matches).flatMap(Accounts::signedIn);
    }

    /** As whom somebody of this name would sign in now; empty where nobody may. A session holds while it is the same. */
    public Optional<SignedIn> present(String username) {
        return row(username).flatMap(Accounts::signedIn);
    }

    private static Optional<SignedIn> signedIn(Record row) {
        return Optional.of(account(row))
                .filter(Account::active)
                .map(account -> new SignedIn(
                        account.username(),
                        account.displayName(),
                        account.roles(),
                        Credential.of(row.get(ACCOUNT.PASSWORD_HASH))));
    }

    private Optional<Record> row(String username) {
        var name = username(username);
        return USERNAME.matcher(name).matches()
                ? database.selectFrom(ACCOUNT)
                        .where(ACCOUNT.USERNAME.eq(name))
                        .fetchOptional()
                        .map(row -> row)
                : Optional.empty();
    }

    private boolean insert(Account account, String hash) {
        return database.insertInto(ACCOUNT)
                        .set(ACCOUNT.USERNAME, account.username())
                        .set(ACCOUNT.DISPLAY_NAME, account.displayName())
                        .set(
                                ACCOUNT.ROLES,
                                account.roles().stream()
                                        .map(RoleOfStaff::code)
                                        .sorted()
                                        .toArray(String[]::new))
                        .set(ACCOUNT.PASSWORD_HASH, hash)
                        .set(ACCOUNT.ACTIVE, account.active())
                        .set(ACCOUNT.CREATED_AT, account.createdAt().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Opening noSuchAccount(String username) {
        return new Opening.Refused("There is no account named " + username(username));
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.DISPLAY_NAME),
                Arrays.stream(row.get(ACCOUNT.ROLES))
                        .flatMap(code -> RoleOfStaff.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                row.get(ACCOUNT.ACTIVE),
                row.get(ACCOUNT.CREATED_AT).toInstant());
    }
}
