package redress.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.journal.Seals;

/** What happens by itself, once in the whole installation however many programs share the database. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    @Bean
    RecurringTask<Void> sealJournal(Seals seals, Clock clock) {
        return Tasks.recurring("seal-journal", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((task, context) -> seals.seal(clock.instant()));
    }
}
