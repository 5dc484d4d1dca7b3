package redress.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import redress.access.Needs;
import redress.access.Permission;

/** Pages that exist only in tests, to see what the door does with them. */
@TestComponent
@Controller
class Probe {

    static final String PREFIX = "/probe/";

    @GetMapping(PREFIX + "sign")
    @Needs(Permission.SIGN)
    @ResponseBody
    String sign() {
        return "signed";
    }

    @PostMapping(PREFIX + "sign")
    @Needs(Permission.SIGN)
    @ResponseBody
    String signing() {
        return "signed";
    }

    @GetMapping(PREFIX + "cases")
    @Needs({Permission.SEE_CASES, Permission.SEE_OWN_CASES})
    @ResponseBody
    String cases() {
        return "cases";
    }

    @GetMapping(PREFIX + "anybody")
    @Needs({})
    @ResponseBody
    String anybody() {
        return "hello";
    }

    @GetMapping(PREFIX + "unmarked")
    @ResponseBody
    String unmarked() {
        return "never";
    }

    @GetMapping(PREFIX + "broken")
    @Needs({})
    @ResponseBody
    String broken() {
        throw new IllegalStateException("A secret of the inside");
    }
}
