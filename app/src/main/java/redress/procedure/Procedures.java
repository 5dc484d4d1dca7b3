package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The procedures of one council, in all their versions. */
public record Procedures(List<Procedure> all) {

    /** The procedures for this kind of representation that are in force on this day, in the order of the files. */
    public List<Procedure> inForce(String kind, LocalDate day) {
        return all.stream()
                .filter(procedure -> procedure.kinds().contains(kind) && procedure.inForceOn(day))
                .toList();
    }

    /** The version that a case is bound to. */
    public Optional<Procedure> find(ProcedureId id, String version) {
        return all.stream()
                .filter(procedure ->
                        procedure.id().equals(id) && procedure.version().equals(version))
                .findFirst();
    }

    /**
     * Reads a council's procedure files, by file name: whole procedures, and overlays over procedures that ship with the
     * program or stand beside them. All problems of all files come back together.
     */
    public static Loading<Procedures> read(Map<String, String> files) {
        return ProcedureFiles.read(files);
    }

    /** Reads one file with one whole procedure. */
    public static Loading<Procedure> read(String file, String text) {
        return ProcedureFiles.readWhole(file, text);
    }

    /** A procedure that ships with the program, by its {@linkplain Procedure#reference reference}. */
    public static Optional<Loading<Procedure>> shipped(String reference) {
        return ProcedureFiles.shipped(reference);
    }
}
