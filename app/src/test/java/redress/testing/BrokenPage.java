package redress.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import redress.access.Needs;

/** A page that breaks, to see what is shown instead. */
@TestComponent
@Controller
public class BrokenPage {

    public static final String PATH = "/broken";

    @GetMapping(PATH)
    @Needs({})
    String show() {
        throw new IllegalStateException("Broken on purpose");
    }
}
