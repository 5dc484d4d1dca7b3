package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shropshire, from its own folder: a target by how complex it is, and the last day of its corporate procedure. */
class ShropshireWalkTest extends CouncilWalk {

    ShropshireWalkTest() {
        super("shropshire", "2026-03-31");
    }

    @Test
    void a_complex_statutory_complaint_goes_to_what_the_ombudsman_recommended() {
        on("2026-05-05");
        at("olwen");
        var address = telephoned(
                "Nobody told us what the home would cost.",
                "Ruth Rowe",
                "feedback-and-insight",
                "customer",
                "financial-assessments");
        complaintUnder("adults/2022");
        assertThat(clock("Our target of 25 working days"))
                .as("until somebody has assessed it")
                .contains("10 June 2026");
        assertThat(clock("Six months to respond")).contains("4 November 2026");

        on("2026-05-08");
        acknowledge();
        follow("Assess how complex it is");
        choose("degree", "complex");
        fill("reason", "Two services and a year of bills.");
        press("Save the assessment", "The complexity is recorded.");
        assertThat(clock("Our target of 25 working days")).contains("5 August 2026");
        follow("Record the plan");
        choose("discussion", "held");
        fill("plan", "We look at the letters and at the bills.");
        press("Save the plan", "The plan is recorded.");
        follow("Give the response period");
        fillDate("until", "2026-07-31");
        choose("basis", "agreed");
        press("Save the response period", "The response period is recorded.");
        assertThat(clock("The response period")).contains("31 July 2026");
        complains("The cost was not explained.", "poor-quality");
        allocate("ines");
        isAccessible();

        on("2026-07-20");
        at("ines", address);
        finds("upheld", "No letter names the cost.");
        at("meredith", address);
        signs("We are sorry. We did not explain the cost. You can go to the Ombudsman.");
        at("olwen", address);
        sends();
        assertThat(clock("The response period")).contains("Met on 20 July 2026");
        closes();

        on("2026-09-01");
        ombudsmanUpholds("lgsco", "26 004 321", "upheld", "500.00", "2026-10-01");
        on("2026-10-12");
        recommendationDone("Paid on 12 October.");
        assertThat(main()).contains("Complied late", "£500.00");
        open(address);
        assertThat(glance()).contains("Closed", "Upheld");
        assertThat(clock("Six months to respond")).contains("Met on 20 July 2026");
    }

    @Test
    void a_corporate_complaint_of_31_march_2026_keeps_the_old_procedure_to_its_review() {
        on("2026-03-31");
        at("olwen");
        var address = telephoned(
                "The office lost my form.", "Tom Teasel", "feedback-and-insight", "customer", "business-support");
        on("2026-04-02");
        open(address);
        follow("Decide the triage");
        choose("safeguarding", "no-concern");
        choose("decision", "complaint");
        assertThat(main()).contains("Corporate complaints").doesNotContain("In force since 1 April 2026");
        choose("procedure", "corporate/2022");
        fill("reason", "About how an office works.");
        press("Save the decision", "The triage is decided.");
        assertThat(clock("Stage 1 response"))
                .as("30 working days over Easter and May Day")
                .contains("15 May 2026");
        acknowledge();
        follow("What cannot be done now, and why");
        assertThat(main())
                .contains(
                        "Ask for a review",
                        "This stage can be asked for once the stage before was answered.",
                        "Customer feedback annual report 2022/23 stage 2");
        isAccessible();
        follow("Back to the case");
        complains("The form was lost.", "service-standards");
        finds("not-upheld", "It was there.");
        at("meredith", address);
        signs("We found the form.");
        sends();
        follow("Ask for a review");
        fill("request", "It was not my form.");
        press("Save the request", "Stage 2, review began.");
        finds("upheld", "It was another person's form.");
        signs("We are sorry. You can go to the Ombudsman.");
        sends();
        closes();
        on("2026-06-01");
        ombudsmanUpholds("lgsco", "26 004 322", "upheld", "100.00", "2026-07-01");
        on("2026-06-20");
        recommendationDone("Paid.");
        assertThat(main()).contains("Complied");
    }
}
