package redress.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import redress.organisation.Written;
import redress.procedure.Problem;

/** Invented names and words of people, for cases that never were. */
record StoryWords(
        List<String> firstNames,
        List<String> surnames,
        List<Complaint> complaints,
        List<String> compliments,
        List<String> requests,
        List<String> enquiries,
        List<String> comments,
        List<String> redirects,
        List<String> withdrawals,
        List<String> notes,
        List<String> plans,
        List<String> periods,
        List<String> responses,
        List<String> lessons) {

    private static final String FILE = "/samples/stories.yaml";

    /** What a person wrote, what is complained of in it, what would put it right, and why it was found as it was. */
    record Complaint(String account, String element, String sought, String reasons) {}

    static StoryWords shipped() {
        var problems = new ArrayList<Problem>();
        var file = Written.read(FILE, text(), 0, problems).orElseThrow();
        var words = new StoryWords(
                file.texts("first-names"),
                file.texts("surnames"),
                file.children("complaints").stream()
                        .map(entry -> new Complaint(
                                entry.text("account"),
                                entry.text("element"),
                                entry.text("sought"),
                                entry.text("reasons")))
                        .toList(),
                file.texts("compliments"),
                file.texts("requests"),
                file.texts("enquiries"),
                file.texts("comments"),
                file.texts("redirects"),
                file.texts("withdrawals"),
                file.texts("notes"),
                file.texts("plans"),
                file.texts("periods"),
                file.texts("responses"),
                file.texts("lessons"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return words;
    }

    private static String text() {
        try (var input = Objects.requireNonNull(StoryWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
