package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.IndependentPerson.KEEPING;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.after;
import static redress.register.RegisterFixture.appointing;
import static redress.register.RegisterFixture.joining;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import redress.organisation.Pence;

/** Money adds up, to the penny, whatever is agreed, changed and paid in whatever order. */
class MoneyTest {

    @Provide
    Arbitrary<List<PoolCommand>> dealings() {
        var appointments = Arbitraries.integers().between(1, 4);
        var money = Arbitraries.longs().between(0, 300_00).map(Pence::new);
        return Arbitraries.<PoolCommand>oneOf(
                        money.map(fee -> appointing("R-1", TODAY, fee.amount())),
                        Combinators.combine(appointments, money)
                                .as((number, amount) -> new PoolCommand.Pay(number, TODAY, amount)),
                        Arbitraries.integers()
                                .between(1, 40)
                                .map(told -> new PoolCommand.TakeBack(told, "Another person.")),
                        Combinators.combine(appointments, money)
                                .as((number, fee) -> new PoolCommand.ChangeFee(number, TODAY, fee, "Agreed.")))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void what_is_paid_is_the_sum_of_the_payments_and_never_more_than_what_was_agreed(
            @ForAll("dealings") List<PoolCommand> dealings, @ForAll @LongRange(min = 0, max = 10_000_00) long budget) {
        var known = after(KEEPING, TODAY, joining(TODAY), new PoolCommand.FileCv(TODAY, TODAY.plusYears(1)));
        var paid = Pence.NONE;
        for (var command : dealings) {
            if (KEEPING.decide(Optional.of(known), command, TODAY) instanceof Ruling.Accepted<PoolEvent>(var events)) {
                for (var event : events) {
                    var before = known.told().all();
                    paid = switch (event) {
                        case PoolEvent.FeePaid it -> paid.plus(it.amount());
                        case PoolEvent.PoolTakenBack back
                        when before.get(back.told() - 1) instanceof PoolEvent.FeePaid it -> paid.minus(it.amount());
                        default -> paid;
                    };
                    known = KEEPING.evolution().evolve(Optional.of(known), event);
                }
            }
        }
        var spending = Spending.of(Optional.of(new Pence(budget)), known.appointments());
        assertThat(spending.paid()).isEqualTo(paid);
        assertThat(spending.unpaid().isNegative()).isFalse();
        assertThat(spending.paid().plus(spending.unpaid()).plus(spending.left().orElseThrow()))
                .isEqualTo(new Pence(budget));
        assertThat(known.appointments()).allMatch(each -> !each.unpaid().isNegative());
    }
}
