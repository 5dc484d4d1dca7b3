package redress.organisation;

import java.util.Optional;

/** What a matter can be about, perhaps within a wider subject. */
public record Subject(SubjectId id, String label, Optional<SubjectId> parent, Validity validity)
        implements Listed<SubjectId> {}
