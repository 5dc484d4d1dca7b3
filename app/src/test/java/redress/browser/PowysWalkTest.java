package redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Powys, from its own folder: two stages in Wales, and the Public Services Ombudsman for Wales. */
class PowysWalkTest extends CouncilWalk {

    PowysWalkTest() {
        super("powys", "2026-03-02");
    }

    @Test
    void a_complaint_goes_through_both_stages_to_what_the_ombudsman_recommended() {
        at("olwen");
        var address = telephoned("The carers come when they like.", "Mair Pugh", "complaints-team", "mother", "adults");
        complaintUnder("adults/2014");
        assertThat(clock("Acknowledge the complaint")).contains("4 March 2026", "2 working days left");
        assertThat(clock("Discuss with the person")).contains("No date yet");

        on("2026-03-04");
        acknowledge();
        step("Give a written record of the oral complaint", "Posted with the acknowledgement.");
        step("Offer advocacy", "declined", "She speaks for herself.");
        assertThat(clock("Discuss with the person")).contains("18 March 2026");
        complains("The carers do not keep to the times of the plan.", "quality-of-service");
        allocate("ines");
        isAccessible();

        on("2026-03-16");
        step("Discuss with the person", "She does not want to talk about it again, and asks for stage 2.");
        assertThat(offered()).as("while it may be refused").contains("Refuse a request: formal investigation");
        follow("Ask for a formal investigation");
        fill("request", "I want somebody from outside to look at it.");
        press("Save the request", "Formal investigation began.");
        assertThat(glance()).contains("It is at: Formal investigation");
        assertThat(offered()).doesNotContain("Refuse a request: formal investigation");
        assertThat(clock("Written record of the complaint")).contains("23 March 2026");
        assertThat(clock("Full written response")).contains("No date yet");

        on("2026-03-23");
        step("Send the written record for comment", "By post.");
        on("2026-04-02");
        step("Agree the written record", "She added the missed visit of 1 March.");
        assertThat(clock("Full written response")).as("over Easter and May Day").contains("12 May 2026");
        at("meredith");
        joinsPool("Ianto Rees");
        at("olwen", address);
        appoints("Ianto Rees", "1,200.00");
        isAccessible();

        on("2026-05-06");
        step("The independent investigator's report", "Partly upheld; pay for the missed visits.");
        at("ines", address);
        finds("partly-upheld", "The log shows nine late visits of forty.");
        at("hilary", address);
        on("2026-05-11");
        signs("We are sorry. Here are the report, what we do and by when, and how to reach the Ombudsman.");
        at("olwen", address);
        on("2026-05-12");
        sends();
        assertThat(clock("Full written response")).contains("Met on 12 May 2026");
        closes();

        on("2026-06-15");
        ombudsmanUpholds("psow", "202601234", "upheld", "250.00", "2026-07-13");
        assertThat(glance()).contains("Recommendation 1", "13 July 2026");
        assertThat(clock("Reply to the report")).contains("14 July 2026", "Statutory");
        isAccessible();
        replies("All of it.", "Visits are logged from 1 July; the payment goes out by 13 July.");
        isAccessible();
        on("2026-07-10");
        recommendationDone("Paid on 9 July; the receipt is on file.");
        assertThat(main()).contains("Complied", "£250.00", "Hilary Dunmore");
        open(address);
        assertThat(main()).contains("With the Ombudsman", "202601234", "Met on 4 March 2026", "Met on 23 March 2026");
        assertThat(glance()).contains("Closed", "Partly upheld");
    }

    /** The report is answered, with what is accepted, what is done and by when. */
    private void replies(String accepted, String action) {
        follow("Why this date? Reply to the report");
        assertThat(main())
                .contains("Within 1 month, of which the day the report was received is the first")
                .contains("Public Services Ombudsman (Wales) Act 2019, section 26")
                .contains("The report, received on 15 June 2026");
        follow("Back to the referral");
        on("2026-07-06");
        follow("Record the reply to the report");
        fill("accepted", accepted);
        fill("action", action);
        fillDate("on", "2026-07-06");
        press("Save the reply", "The reply is recorded.");
        assertThat(clock("Reply to the report")).contains("Met on 6 July 2026");
        assertThat(main()).contains(accepted, action);
    }

    private void joinsPool(String name) {
        follow("Independent people");
        follow("Add a person to the pool");
        fill("name", name);
        tick("parts", "independent-investigator");
        press("Add them", "They are in the pool. File their CV before they are appointed.");
        follow("File or review the CV");
        press("Save", "The CV is on file.");
    }

    private void appoints(String name, String fee) {
        follow("Appoint an independent investigator");
        chooseLabelled(name);
        fill("fee", fee);
        press("Appoint them", "They are appointed.");
        assertThat(main()).contains(name);
    }
}
