package redress.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import redress.casework.Cases;
import redress.casework.ReferralList;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.procedure.Loading;
import redress.procedure.Problem;

/** Imports old registers into this installation: the way in for a command and for a page. */
public final class Imports {

    /** The file of the council's folder that says how its old register is to be read. */
    public static final String MAPPING = "imports/register.yaml";

    /** What the user asks for. */
    public record Wishes(boolean dryRun, boolean acceptValid, Optional<Path> rejects, Optional<Path> mapping) {

        /** Every row, or none where one is bad. */
        public static final Wishes ALL_OR_NOTHING = new Wishes(false, false, Optional.empty(), Optional.empty());

        /** Says what an import would do. */
        public static final Wishes DRY_RUN = new Wishes(true, false, Optional.empty(), Optional.empty());

        /** The good rows; the bad ones come back as a file. */
        public static Wishes acceptValid(Path rejects) {
            return new Wishes(false, true, Optional.of(rejects), Optional.empty());
        }
    }

    private final Cases cases;
    private final ReferralList referrals;
    private final Organisation organisation;
    private final Supplier<Council> council;

    /** @param council the council in force */
    public Imports(Cases cases, ReferralList referrals, Organisation organisation, Supplier<Council> council) {
        this.cases = cases;
        this.referrals = referrals;
        this.organisation = organisation;
        this.council = council;
    }

    /**
     * Reads every row, says what is wrong, and writes what the user wishes to have written.
     *
     * @param paths files, or folders whose CSV and XLSX files the mapping names
     * @param today rows dated later are refused
     * @param progress told the number of rows read since it was last told; each row is read twice where it is written
     * @return refused, with every mistake, where the mapping itself is wrong
     */
    public Loading<ImportReport> run(
            List<Path> paths, Wishes wishes, Instant now, LocalDate today, IntConsumer progress) {
        var inForce = council.get();
        return switch (wishes.mapping().map(Imports::ofUser).orElseGet(this::ofCouncil)) {
            case Loading.Refused<RegisterMapping>(var problems) -> new Loading.Refused<>(problems);
            case Loading.Loaded<RegisterMapping>(var mapping) ->
                new Loading.Loaded<>(new RegisterImport(
                                mapping,
                                inForce,
                                cases.book(),
                                new InstallationTarget(cases, referrals, organisation, now, today),
                                today)
                        .run(paths, wishes, progress));
        };
    }

    private Loading<RegisterMapping> ofCouncil() {
        return organisation
                .folder()
                .flatMap((CouncilFolder folder) -> folder.file(MAPPING))
                .map(text -> MappingFile.read(MAPPING, text))
                .orElseGet(() -> new Loading.Refused<>(List.of(new Problem(
                        MAPPING,
                        1,
                        1,
                        "The council's folder has no such file, so nobody said how the register is to be read."
                                + " Give a mapping with --mapping FILE."))));
    }

    private static Loading<RegisterMapping> ofUser(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? MappingFile.read(file.toString(), Files.readString(file))
                    : new Loading.Refused<>(
                            List.of(new Problem(file.toString(), 1, 1, "There is no such file. Check the name.")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
