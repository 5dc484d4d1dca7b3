package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import redress.Redress;
import redress.testing.TestDatabase;

/** The whole program on a PostgreSQL that somebody else runs. */
class ContextTest {

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext context = new GenericApplicationContext();

    @BeforeAll
    static void start() {
        var database = TestDatabase.fresh();
        context = new SpringApplicationBuilder(Redress.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--redress.data=" + home,
                        "--redress.database.url=" + database.url(),
                        "--redress.database.username=" + database.user(),
                        "--redress.database.password=" + database.password(),
                        "--server.port=0");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void health_is_open_to_everybody_and_tells_nothing_more() throws Exception {
        var answer = get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/health/db"})
    void nothing_else_of_the_inside_is_shown(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/", "/no-such-page", "/assets/ui/redress.css"})
    void every_answer_allows_scripts_and_styles_from_here_only(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void the_journal_is_sealed_once_a_day() {
        var seal = context.getBean(SchedulerClient.class)
                .getScheduledExecution(TaskInstanceId.of("seal-journal", "recurring"));
        assertThat(seal.orElseThrow().getExecutionTime())
                .isBetween(Instant.now(), Instant.now().plusSeconds(90_000));
    }

    @Test
    void no_server_is_started_beside_the_one_that_was_given() {
        assertThat(home.resolve("postgres")).doesNotExist();
        assertThat(home.resolve("redress.lock")).doesNotExist();
        assertThat(context.getBean(Database.class)).isInstanceOf(OutsideDatabase.class);
    }

    @Test
    void a_database_that_is_not_there_is_told_in_a_sentence() {
        var nowhere = new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");
        assertThatThrownBy(() -> OutsideDatabase.reached(nowhere))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/none cannot be reached: ");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var address =
                "http://localhost:%s%s".formatted(context.getEnvironment().getProperty("local.server.port"), path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
