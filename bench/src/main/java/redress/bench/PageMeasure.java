package redress.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import redress.access.Accounts;
import redress.access.RoleOfStaff;

/** Pages over HTTP, as a complaints officer's browser asks for them, one after the other. */
final class PageMeasure {

    private static final int ASKED = 1_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private PageMeasure(String address) {
        this.address = address;
    }

    static String measure(Installation installation, Sampler sampler) throws Exception {
        var password = "a password for the bench";
        installation
                .room(Accounts.class)
                .add("bench", "Bench", Set.of(RoleOfStaff.COMPLAINTS_MANAGER), password, Subject.NOW);
        var pages = new PageMeasure(installation.address());
        pages.signIn("bench", password);
        Timing.of(ASKED, () -> pages.get("/cases/" + sampler.reference(0).value()));
        var page = Timing.of(
                ASKED, () -> pages.get("/cases/" + sampler.reference(0).value()));
        Timing.of(100, () -> pages.get("/cases?show=all"));
        var list = Timing.of(ASKED, () -> pages.get("/cases?show=all"));
        return "case page %.1f / %.1f ms, work list %.1f / %.1f ms"
                .formatted(page.median(), page.percentile(95), list.median(), list.percentile(95));
    }

    private void signIn(String username, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form");
        }
        var form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(token.group(1));
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Signing in gave " + answer.statusCode());
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer =
                browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
