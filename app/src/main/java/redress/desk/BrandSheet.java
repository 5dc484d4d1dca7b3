package redress.desk;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import redress.access.ForEverybody;

/** The council's colour as a style sheet of one rule. The address holds the colour, so a browser may keep it for ever. */
@Controller
@ConditionalOnWebApplication
class BrandSheet {

    private static final String PLAIN = "#1d70b8";

    static String address(Optional<String> colour) {
        var known = colour.filter(text -> text.matches("#[0-9a-fA-F]{6}")).orElse(PLAIN);
        return "/assets/brand/" + known.substring(1) + ".css";
    }

    @GetMapping("/assets/brand/{colour:[0-9a-fA-F]{6}}.css")
    @ForEverybody
    ResponseEntity<String> sheet(@PathVariable String colour) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(":root{--govuk-brand-colour:#%s;--redress-brand-text:%s}"
                        .formatted(colour, textOn(Integer.parseInt(colour, 16))));
    }

    /** White or black, whichever is read more easily on the colour: the contrast of WCAG 2.2. */
    static String textOn(int colour) {
        var light = luminance(colour);
        return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
