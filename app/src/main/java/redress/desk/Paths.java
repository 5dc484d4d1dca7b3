package redress.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import redress.casework.CaseReference;

/** Addresses of pages. */
final class Paths {

    private Paths() {}

    static String of(CaseReference reference) {
        return "/cases/" + UriUtils.encodePathSegment(reference.value(), StandardCharsets.UTF_8);
    }
}
