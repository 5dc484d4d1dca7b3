package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import redress.journal.StreamId;
import redress.testing.Requirement;

/** An officer with forty cases sees whose reply is wanted next. */
class AuthorityOnTheWorkListTest {

    @Requirement("EA-18")
    @Test
    void the_work_list_has_the_day_of_the_reply_and_says_what_it_is() {
        try (var desk = new CaseworkDesk()) {
            var on = LocalDate.of(2026, 1, 5);
            var letter = Oakshire.lettersOfMrsAda(on);
            desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "case"), letter, CaseworkDesk.setting(on));
            for (var command : List.of(
                    Oakshire.takenForward(on),
                    new CaseCommand.Acknowledge(on, Means.LETTER),
                    new CaseCommand.AskForAuthority(new PersonId(1), on, on.plusDays(14)))) {
                var file = desk.cases
                        .find(letter.reference(), new Sight.Everything())
                        .orElseThrow();
                assertThat(desk.cases.handle(letter.reference(), file.sequence(), command, CaseworkDesk.setting(on)))
                        .isInstanceOf(Answer.Done.class);
            }
            assertThat(new CaseList(DSL.using(desk.database.source(), SQLDialect.POSTGRES))
                            .page(CaseList.Filter.ALL, Oakshire.IRIS, new Sight.Everything(), Optional.empty(), 10)
                            .lines())
                    .singleElement()
                    .satisfies(line -> {
                        var reply = new CaseList.Due(on.plusDays(14), "a reply about authority");
                        assertThat(line.next(on.plusDays(14))).contains(reply);
                        assertThat(line.passed(on.plusDays(14))).isEmpty();
                        assertThat(line.next(on.plusDays(15)))
                                .as("what others owe hides nothing of the council's own once its day has passed")
                                .contains(new CaseList.Due(LocalDate.of(2026, 2, 2), "local-target"));
                        assertThat(line.passed(on.plusDays(15))).contains(reply);
                    });
        }
    }
}
