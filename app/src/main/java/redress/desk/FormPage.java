package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * A page with a form.
 *
 * @param caption stands above the title; the case or the referral that it is about
 * @param hidden sent with the form: the sequence of the case, or the stream of a new one
 * @param elements what was complained of and found, where that must be before one's eyes
 * @param clash what somebody else did in the meantime; empty where nobody did
 * @param barred why there is no form now; empty where there is one
 * @param warnings what to know before the form is sent, although nothing forbids it
 * @param explained where it is explained what the answers decide, or what is missing can be added; empty where nowhere
 */
public record FormPage(
        String caption,
        String title,
        String back,
        String backText,
        String action,
        String button,
        Fact hidden,
        List<Field> fields,
        Form form,
        List<CasePage.ElementView> elements,
        Optional<Clash> clash,
        Optional<String> barred,
        List<String> warnings,
        Optional<CasePage.Action> explained) {

    public FormPage(
            String caption,
            String title,
            String back,
            String backText,
            String action,
            String button,
            Fact hidden,
            List<Field> fields,
            Form form,
            List<CasePage.ElementView> elements,
            Optional<Clash> clash,
            Optional<String> barred) {
        this(
                caption,
                title,
                back,
                backText,
                action,
                button,
                hidden,
                fields,
                form,
                elements,
                clash,
                barred,
                List.of(),
                Optional.empty());
    }

    /** @param changes what was done, each in a line */
    public record Clash(String sentence, List<String> changes) {

        /**
         * @param timeline all that happened, the latest first
         * @param seen how many of its events, from the first, whoever typed had seen
         */
        static Clash of(String who, List<TimelineEntry> timeline, int seen) {
            return new Clash(
                    who + ", while this form was open.",
                    timeline.reversed().stream()
                            .skip(seen)
                            .map(entry -> entry.title() + " (" + entry.byline() + ")")
                            .toList());
        }
    }

    /** The same page as somebody filled it in; then there is a form, whatever it was before. */
    FormPage with(Form typed) {
        return new FormPage(
                caption,
                title,
                back,
                backText,
                action,
                button,
                hidden,
                fields,
                typed,
                elements,
                clash,
                typed.isWrong() || clash.isPresent() ? Optional.empty() : barred,
                warnings,
                explained);
    }

    /** The name under which an error about the whole form is kept: the form's own id. */
    static final String WHOLE = "form";
}
