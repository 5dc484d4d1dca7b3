package redress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static redress.access.RoleOfStaff.COMPLAINTS_MANAGER;
import static redress.access.RoleOfStaff.COMPLAINTS_OFFICER;
import static redress.access.RoleOfStaff.INSIGHT_ANALYST;
import static redress.access.RoleOfStaff.INVESTIGATING_OFFICER;
import static redress.access.RoleOfStaff.SENIOR_MANAGER;

import jakarta.servlet.ServletException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redress.access.RoleOfStaff;
import redress.desk.CommandNames;

/** Every address of the program, and who may use it. A new page has its line here, or this fails. */
class AccessTableTest extends WebTest {

    private static final Set<RoleOfStaff> ALL = EnumSet.allOf(RoleOfStaff.class);

    /** @param open to those who are not signed in, too */
    private record Line(HttpMethod method, String pattern, String address, boolean open, Set<RoleOfStaff> roles) {

        @Override
        public String toString() {
            return method + " " + address;
        }

        String mapping() {
            return method + " " + pattern;
        }
    }

    private static final RoleOfStaff[] REPORTERS = {
        COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, SENIOR_MANAGER, INSIGHT_ANALYST
    };

    private static final RoleOfStaff[] CASEWORKERS = {
        COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER, SENIOR_MANAGER
    };

    private static final RoleOfStaff[] HANDLERS = {COMPLAINTS_OFFICER, COMPLAINTS_MANAGER};

    /** The commands to a case. Whoever may give one is let in; that there is no such case comes after. */
    private static final Map<String, List<RoleOfStaff>> COMMANDS = Map.ofEntries(
            Map.entry("triage", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("acknowledge", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("allocate", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("plan", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("response-period", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("element", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("outcome-sought", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("staff-concerned", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("staff-not-concerned", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("finding", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("sign", List.of(COMPLAINTS_MANAGER, SENIOR_MANAGER)),
            Map.entry("send", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("close", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("note", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("person", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("authority-basis", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("authority-ask", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("authority-shown", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("authority-refused", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("authority-withdrawn", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("complexity", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("remedy", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("learning", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry(
                    "action-done",
                    List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER, SENIOR_MANAGER)),
            Map.entry("action-dropped", List.of(COMPLAINTS_MANAGER, SENIOR_MANAGER)),
            Map.entry("nothing-to-learn", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("pause", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("pause-review", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("resume", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("extend", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("contribution", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("contribution-received", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, INVESTIGATING_OFFICER)),
            Map.entry("contribution-dropped", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("delay", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("correct", List.of(COMPLAINTS_MANAGER)),
            Map.entry("take-back", List.of(COMPLAINTS_MANAGER)),
            Map.entry("element-withdrawn", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("withdraw", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)),
            Map.entry("reopen", List.of(COMPLAINTS_OFFICER, COMPLAINTS_MANAGER)));

    private static final String TO_REFERRAL = "/ombudsman/{referral}/{command}";

    private static final String COMMAND = "/cases/{reference}/{command}";

    /** Who may know whose contact is restricted. */
    private static final RoleOfStaff[] CONDUCT = {COMPLAINTS_MANAGER, SENIOR_MANAGER};

    private static final Map<String, List<RoleOfStaff>> CONDUCT_COMMANDS = Map.ofEntries(
            Map.entry("warn", List.of(CONDUCT)),
            Map.entry("skip-warning", List.of(CONDUCT)),
            Map.entry("restrict", List.of(SENIOR_MANAGER)),
            Map.entry("do-not-restrict", List.of(SENIOR_MANAGER)),
            Map.entry("review", List.of(SENIOR_MANAGER)),
            Map.entry("replace", List.of(SENIOR_MANAGER)),
            Map.entry("appeal", List.of(CONDUCT)),
            Map.entry("decide-appeal", List.of(SENIOR_MANAGER)),
            Map.entry("letter", List.of(CONDUCT)),
            Map.entry("teams", List.of(CONDUCT)),
            Map.entry("tie", List.of(CONDUCT)),
            Map.entry("untie", List.of(CONDUCT)),
            Map.entry("log", List.of(CONDUCT)));

    private static final String POOL_COMMAND = "/independent-people/{id}/{command}";

    private static final RoleOfStaff[] POOL = {COMPLAINTS_OFFICER, COMPLAINTS_MANAGER, SENIOR_MANAGER};

    private static final RoleOfStaff[] POOL_KEEPERS = {COMPLAINTS_OFFICER, COMPLAINTS_MANAGER};

    private static final List<Line> TABLE = Stream.of(
                    Stream.of(
                            open(HttpMethod.GET, "/sign-in", "/sign-in"),
                            open(
                                    HttpMethod.GET,
                                    "/assets/brand/{colour:[0-9a-fA-F]{6}}.css",
                                    "/assets/brand/5a2e6f.css"),
                            get("/", "/", RoleOfStaff.values()),
                            get("/cases", "/cases", CASEWORKERS),
                            get("/actions", "/actions", RoleOfStaff.values()),
                            get("/actions/{stream}/{number}", "/actions/none/1", RoleOfStaff.values()),
                            get("/actions/{stream}/{number}/done", "/actions/none/1/done", RoleOfStaff.values()),
                            post("/actions/{stream}/{number}/done", "/actions/none/1/done", RoleOfStaff.values()),
                            get("/cases/new", "/cases/new", COMPLAINTS_OFFICER, COMPLAINTS_MANAGER),
                            post("/cases/new", "/cases/new", COMPLAINTS_OFFICER, COMPLAINTS_MANAGER),
                            get("/cases/{reference}", "/cases/none", CASEWORKERS),
                            get("/cases/{reference}/not-now", "/cases/none/not-now", CASEWORKERS),
                            get("/cases/{reference}/eligibility", "/cases/none/eligibility", CASEWORKERS),
                            get("/cases/{reference}/clocks/{clock}", "/cases/none/clocks/none", CASEWORKERS),
                            get("/cases/{reference}/ombudsman", "/cases/none/ombudsman", HANDLERS),
                            post("/cases/{reference}/ombudsman", "/cases/none/ombudsman", HANDLERS),
                            get(
                                    "/cases/{reference}/appoint/{part}",
                                    "/cases/none/appoint/independent-person",
                                    POOL_KEEPERS),
                            post(
                                    "/cases/{reference}/appoint/{part}",
                                    "/cases/none/appoint/independent-person",
                                    POOL_KEEPERS),
                            get("/ombudsman", "/ombudsman", CASEWORKERS),
                            get("/ombudsman/{referral}", "/ombudsman/none", CASEWORKERS),
                            get("/ombudsman/{referral}/clocks/{clock}", "/ombudsman/none/clocks/none", CASEWORKERS),
                            get("/reports", "/reports", REPORTERS),
                            get("/reports/{document}/{year}", "/reports/none/none", REPORTERS),
                            get("/reports/{document}/{year}/cases", "/reports/none/none/cases", REPORTERS),
                            get("/conduct", "/conduct", CONDUCT),
                            get("/conduct/new", "/conduct/new", CONDUCT),
                            post("/conduct/new", "/conduct/new", CONDUCT),
                            get("/conduct/{id}", "/conduct/none", CONDUCT),
                            get("/independent-people", "/independent-people", POOL),
                            get("/independent-people/new", "/independent-people/new", POOL_KEEPERS),
                            post("/independent-people/new", "/independent-people/new", POOL_KEEPERS),
                            get("/independent-people/{id}", "/independent-people/none", POOL),
                            get("/budget", "/budget", POOL),
                            get("/budget/{year}", "/budget/none", POOL),
                            get("/budget/{year}/set", "/budget/none/set", COMPLAINTS_MANAGER),
                            post("/budget/{year}/set", "/budget/none/set", COMPLAINTS_MANAGER),
                            get("/probe/sign", "/probe/sign", COMPLAINTS_MANAGER, SENIOR_MANAGER),
                            post("/probe/sign", "/probe/sign", COMPLAINTS_MANAGER, SENIOR_MANAGER),
                            get("/probe/cases", "/probe/cases", CASEWORKERS),
                            get("/probe/anybody", "/probe/anybody", RoleOfStaff.values()),
                            get("/probe/unmarked", "/probe/unmarked"),
                            get("/probe/broken", "/probe/broken", RoleOfStaff.values())),
                    commands(COMMAND, "/cases/none/", COMMANDS),
                    commands("/conduct/{id}/{command}", "/conduct/none/", CONDUCT_COMMANDS),
                    commands(TO_REFERRAL, "/ombudsman/none/", correctingApart(CommandNames.ofReferrals(), HANDLERS)),
                    commands(
                            POOL_COMMAND,
                            "/independent-people/none/",
                            correctingApart(CommandNames.ofThePool(), POOL_KEEPERS)))
            .flatMap(lines -> lines)
            .toList();

    /** Whoever takes back what was recorded must be one who may correct. */
    private static Map<String, List<RoleOfStaff>> correctingApart(List<String> commands, RoleOfStaff... others) {
        return commands.stream()
                .collect(Collectors.toMap(
                        command -> command,
                        command -> command.equals("take-back") ? List.of(COMPLAINTS_MANAGER) : List.of(others)));
    }

    private static Stream<Line> commands(String pattern, String address, Map<String, List<RoleOfStaff>> commands) {
        return commands.entrySet().stream()
                .flatMap(command -> Stream.of(
                        get(pattern, address + command.getKey(), roles(command.getValue())),
                        post(pattern, address + command.getKey(), roles(command.getValue()))));
    }

    /** Reached only from within: after a refused sign-in, and for what went wrong. */
    private static final Set<String> WITHIN = Set.of("POST /sign-in/again", "GET /error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private record Question(Line line, Optional<RoleOfStaff> role) {

        boolean allowed() {
            return line.open() || role.map(line.roles()::contains).orElse(false);
        }

        @Override
        public String toString() {
            return role.map(RoleOfStaff::label).orElse("Nobody signed in") + (allowed() ? " may " : " may not ") + line;
        }
    }

    static Stream<Question> questions() {
        return TABLE.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(new Question(line, Optional.empty())),
                        ALL.stream().map(role -> new Question(line, Optional.of(role)))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_role_is_let_in_where_the_table_says(Question question) throws Exception {
        var asked = request(question.line().method(), question.line().address()).with(csrf());
        question.role().ifPresent(role -> asked.with(as(role)));
        var answer = outcome(asked);
        if (question.role().isEmpty() && !question.allowed()) {
            assertThat(answer).isEqualTo("302 /sign-in");
        } else {
            assertThat(answer.startsWith("403")).isNotEqualTo(question.allowed());
            assertThat(answer).doesNotContain("/sign-in");
        }
    }

    /** A page that breaks is one that was opened. */
    private String outcome(RequestBuilder asked) throws Exception {
        try {
            var response = http.perform(asked).andReturn().getResponse();
            return response.getStatus()
                    + Optional.ofNullable(response.getRedirectedUrl())
                            .map(to -> " " + to)
                            .orElse("");
        } catch (ServletException broken) {
            return "500";
        }
    }

    @Test
    void every_address_has_its_line() {
        var mapped = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods()).stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = TABLE.stream().map(Line::mapping).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(WITHIN);
        assertThat(mapped).isEqualTo(known);
    }

    @Test
    void every_command_has_its_line() {
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrderElementsOf(CommandNames.all());
        assertThat(CONDUCT_COMMANDS.keySet()).containsExactlyInAnyOrderElementsOf(CommandNames.aboutConduct());
    }

    private static RoleOfStaff[] roles(List<RoleOfStaff> some) {
        return some.toArray(RoleOfStaff[]::new);
    }

    /** An address that takes any method is asked for with GET. */
    private static List<String> methods(Set<RequestMethod> named) {
        return named.isEmpty()
                ? List.of("GET")
                : named.stream().map(RequestMethod::name).toList();
    }

    private static Line open(HttpMethod method, String pattern, String address) {
        return new Line(method, pattern, address, true, ALL);
    }

    private static Line get(String pattern, String address, RoleOfStaff... roles) {
        return new Line(HttpMethod.GET, pattern, address, false, Set.copyOf(Arrays.asList(roles)));
    }

    private static Line post(String pattern, String address, RoleOfStaff... roles) {
        return new Line(HttpMethod.POST, pattern, address, false, Set.copyOf(Arrays.asList(roles)));
    }
}
