package redress.platform;

import static redress.tables.Tables.DERIVED_UNDER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.organisation.Organisation;

/**
 * The tables that are derived from the journal, kept under the rules in force: a release that derives differently, a
 * council's changed files and newly accepted holidays each make every row be derived anew, before anybody reads one.
 */
public final class DerivedTables {

    /** What has a say in a derived row. */
    private static final String[] PROGRAM = {
        "classpath*:redress/calendar/**/*.class",
        "classpath*:redress/procedure/**/*.class",
        "classpath*:redress/organisation/**/*.class",
        "classpath*:redress/casework/**/*.class",
        "classpath*:redress/register/**/*.class",
        "classpath*:calendars/*",
        "classpath*:procedures/*"
    };

    private final DSLContext database;
    private final Organisation organisation;
    private final Rebuild rebuild;
    private final boolean keptByAnother;

    /** @param keptByAnother whether another program serves this database, and has derived its rows */
    DerivedTables(DSLContext database, Organisation organisation, Rebuild rebuild, boolean keptByAnother) {
        this.keptByAnother = keptByAnother;
        this.database = database;
        this.organisation = organisation;
        this.rebuild = rebuild;
    }

    /** Derives every row anew where the rules are not those of the last time; without a council there are no rows. */
    public void follow(Progress progress) {
        if (!keptByAnother && organisation.council().isPresent() && !current()) {
            derive(progress);
        }
    }

    /**
     * Before rules are changed.
     *
     * @throws Refused while another program serves this directory: it would go on deriving by the old rules
     */
    public void insistOnBeingAlone() {
        if (keptByAnother) {
            throw new Refused(
                    "A server is running on this directory and would go on with the old rules. Stop it, run this"
                            + " command again, and start it again. Nothing was changed.");
        }
    }

    /** @return how many rows were derived */
    public long derive(Progress progress) {
        var rows = rebuild.run(progress);
        note();
        return rows;
    }

    /** Says that every row was derived just now. */
    public void note() {
        var rules = rules();
        database.insertInto(DERIVED_UNDER)
                .set(DERIVED_UNDER.RULES, rules)
                .onConflict(DERIVED_UNDER.ONLY_ROW)
                .doUpdate()
                .set(DERIVED_UNDER.RULES, rules)
                .execute();
    }

    private boolean current() {
        return database.fetchExists(DERIVED_UNDER, DERIVED_UNDER.RULES.eq(rules()));
    }

    private String rules() {
        var digest = sha256();
        try {
            var files = new PathMatchingResourcePatternResolver();
            for (var pattern : PROGRAM) {
                var found = files.getResources(pattern);
                Arrays.sort(found, Comparator.comparing(DerivedTables::name));
                for (var file : found) {
                    digest.update(file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program cannot read its own files", unreadable);
        }
        organisation.folder().ifPresent(folder -> add(digest, folder.files()));
        organisation
                .council()
                .ifPresent(council -> add(
                        digest,
                        organisation.calendars(council.calendar()).latest().holidays()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(MessageDigest digest, Object written) {
        digest.update(written.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
