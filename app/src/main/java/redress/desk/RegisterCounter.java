package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import redress.access.SignedIn;
import redress.desk.FormPages.Outcome;
import redress.journal.Actor;
import redress.journal.Event;
import redress.journal.Recorded;
import redress.journal.Refusal;
import redress.journal.StreamId;
import redress.register.Answer;
import redress.register.Register;
import redress.register.RegisterFile;
import redress.register.Ruling;

/** Serves the entries of one register: opens them, offers what can be done to them, and takes it. */
final class RegisterCounter<S, C, E extends Event> {

    private static final String SEQUENCE = "sequence";

    private final Register<S, C, E> register;
    private final RegisterManner<S, E> manner;
    private final List<RegisterForm<S, C>> forms;
    private final Desk desk;
    private final FormPages pages;

    RegisterCounter(
            Register<S, C, E> register,
            RegisterManner<S, E> manner,
            List<RegisterForm<S, C>> forms,
            Desk desk,
            FormPages pages) {
        this.register = register;
        this.manner = manner;
        this.forms = List.copyOf(forms);
        this.desk = desk;
        this.pages = pages;
    }

    /** @throws ResponseStatusException where there is no such entry, or none for this person */
    RegisterAt<S> open(String id, SignedIn me) {
        return Paths.readStream(id)
                .flatMap(register::find)
                .filter(file -> !manner.hidden().test(file.known(), me))
                .map(file -> at(file, me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RegisterAt<S> at(RegisterFile<S> file, SignedIn me) {
        var known = file.known();
        return desk.at(file, manner.cases().apply(known), manner.dealtWith().apply(known, me), me);
    }

    String path(StreamId stream) {
        return manner.root() + "/" + stream;
    }

    /** What this person can do now. */
    List<CasePage.Action> offered(RegisterAt<S> at) {
        return forms.stream()
                .filter(form ->
                        at.me().may(form.permission()) && refusedWhole(form, at).isEmpty())
                .map(form -> new CasePage.Action(form.title(), path(at.file().stream()) + "/" + form.name()))
                .toList();
    }

    /** All that happened, the latest first. */
    List<TimelineEntry> timeline(RegisterAt<S> at) {
        var events = at.file().events();
        var marks = TakenBack.marks(
                events,
                event -> ours(event).flatMap(manner.teller()::takenBack),
                at.staff(),
                at.council().timeZone());
        return events.stream()
                .flatMap(recorded -> entry(recorded, at)
                        .map(entry -> TakenBack.marked(entry, Optional.ofNullable(marks.get(recorded.sequence()))))
                        .stream())
                .toList()
                .reversed();
    }

    private Optional<E> ours(Event event) {
        return Optional.of(event)
                .filter(register.keeping().family()::isInstance)
                .map(register.keeping().family()::cast);
    }

    private Optional<TimelineEntry> entry(Recorded recorded, RegisterAt<S> at) {
        var zone = at.council().timeZone();
        return ours(recorded.event()).map(event -> {
            var told = manner.teller().tell(event, at);
            return new TimelineEntry(
                    told.title(),
                    manner.teller()
                            .on(event)
                            .orElseGet(() -> recorded.recordedAt().atZone(zone).toLocalDate()),
                    Timeline.byline(recorded, at.staff(), zone),
                    told.facts());
        });
    }

    String ask(String id, String command, SignedIn me, HttpServletRequest request, Model model) {
        var form = form(command, me);
        var at = open(id, me);
        var typed = Reading.proposals(form.fields().apply(at)).chosenIn(request.getParameterMap());
        return pages.show(
                page(form, at, typed, at.file().sequence(), Optional.empty()), title(form, at), request, model);
    }

    String give(String id, String command, SignedIn me, FormPages.Exchange exchange) {
        var form = form(command, me);
        var at = open(id, me);
        var typed = exchange.typed();
        var sequence = typed.number(SEQUENCE);
        return pages.take(
                page(form, at, typed, sequence, Optional.empty()),
                title(form, at),
                exchange,
                filled -> form.check()
                        .amiss(filled, me, desk)
                        .orElseGet(() -> outcome(form, at, filled, sequence, typed)));
    }

    private Outcome outcome(RegisterForm<S, C> form, RegisterAt<S> at, Filled filled, int sequence, Form typed) {
        var stream = at.file().stream();
        var given = form.command().apply(at, filled);
        return switch (register.handle(stream, sequence, given, desk.occasion(at.me()))) {
            case Answer.Done<S>(var file) -> new Outcome.Done(path(stream), form.done());
            case Answer.Refused<S>(var refusal) -> Outcome.Refused.of(refusal);
            case Answer.Conflict<S>(var by, var when, var file) -> {
                var now = at(file, at.me());
                yield new Outcome.Overtaken(
                        page(form, now, typed, file.sequence(), Optional.of(clash(now, by, when, sequence))));
            }
            case Answer.Unknown<S>() -> new Outcome.Unknown();
        };
    }

    /** Somebody who may never give the command learns nothing of what it would be given to. */
    private RegisterForm<S, C> form(String command, SignedIn me) {
        var form = forms.stream()
                .filter(each -> each.name().equals(command))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        me.mustHave(form.permission());
        return form;
    }

    private Optional<Refusal> refusedWhole(RegisterForm<S, C> form, RegisterAt<S> at) {
        return form.trial()
                .apply(at)
                .map(command -> register.keeping().decide(Optional.of(at.known()), command, at.today()))
                .map(ruling -> switch (ruling) {
                    case Ruling.Accepted<E>(var events) -> Optional.<Refusal>empty();
                    case Ruling.Refused<E>(var refusal) ->
                        Optional.of(refusal).filter(it -> it.field().isEmpty());
                })
                .orElseGet(() -> Optional.of(new Refusal("nothing-to-choose", "", "There is nothing to do this to.")));
    }

    private FormPage.Clash clash(RegisterAt<S> now, Actor by, Instant when, int seen) {
        return FormPage.Clash.of(
                now.staff().nameOrYou(by, now.me()) + " changed this on "
                        + Say.moment(when, now.council().timeZone()),
                timeline(now),
                seen);
    }

    private String title(RegisterForm<S, C> form, RegisterAt<S> at) {
        return form.title() + ", " + manner.caption().apply(at.known());
    }

    private FormPage page(
            RegisterForm<S, C> form, RegisterAt<S> at, Form typed, int sequence, Optional<FormPage.Clash> clash) {
        var path = path(at.file().stream());
        return new FormPage(
                manner.caption().apply(at.known()),
                form.title(),
                path,
                "Back",
                path + "/" + form.name(),
                form.button(),
                new Fact(SEQUENCE, String.valueOf(sequence)),
                form.fields().apply(at),
                typed,
                List.of(),
                clash,
                clash.isPresent() || typed.isWrong()
                        ? Optional.empty()
                        : refusedWhole(form, at).map(Refusal::sentence));
    }
}
