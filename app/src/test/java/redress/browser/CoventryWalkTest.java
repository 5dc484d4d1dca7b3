package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Coventry, from its own folder: a guideline of its own beside the six months, a reply joint with health, and a late end. */
class CoventryWalkTest extends CouncilWalk {

    CoventryWalkTest() {
        super("coventry", "2026-01-05");
    }

    @Test
    void a_complaint_joint_with_health_that_runs_past_six_months_goes_to_what_the_ombudsman_recommended() {
        at("olwen");
        var address = telephoned(
                "She left hospital without any care.",
                "Joan Jay",
                "customer-relations",
                "service-user",
                "adult-social-care");
        complaintUnder("adults/2023");
        assertThat(clock("Our guideline of 20 working days")).contains("2 February 2026");
        assertThat(clock("Six months to respond")).contains("4 July 2026");

        on("2026-01-07");
        acknowledge();
        step("Agree who leads", "we-lead", "The hospital trust and we.");
        step("Agree how to reply", "joint", "She wants one letter.");
        follow("Record the plan");
        choose("discussion", "held");
        fill("plan", "Both look at the discharge.");
        press("Save the plan", "The plan is recorded.");
        complains("No care was arranged before she left.", "delays");
        allocate("ines");

        on("2026-07-06");
        open(address);
        assertThat(clock("Our guideline of 20 working days")).contains("overdue");
        assertThat(clock("Six months to respond")).contains("overdue");
        follow("Why this date? Six months to respond");
        assertThat(main()).contains("Write to the person, say that the six months have passed");
        isAccessible();
        follow("Back to the case");
        step("Tell why six months were not enough", "The trust answered only in June.");
        at("ines", address);
        finds("upheld", "The request for care was never sent.");
        at("hilary", address);
        signs("We and the trust are sorry. You can go to the Ombudsman.");
        at("olwen", address);
        sends();
        assertThat(clock("Six months to respond")).contains("Missed: done on 6 July 2026");
        closes();

        on("2026-08-03");
        ombudsmanUpholds("lgsco", "26 001 234", "upheld", "300.50", "2026-09-01");
        isAccessible();
        on("2026-08-20");
        recommendationDone("Paid on 19 August.");
        assertThat(main()).contains("Complied", "£300.50");
        open(address);
        assertThat(clock("Six months to respond"))
                .as("closing does not cure it")
                .contains("Missed: done on 6 July 2026");
        assertThat(glance()).contains("Closed", "Upheld");
    }
}
