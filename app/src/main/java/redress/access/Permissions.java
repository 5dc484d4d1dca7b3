package redress.access;

import static redress.access.Permission.ALLOCATE;
import static redress.access.Permission.CORRECT;
import static redress.access.Permission.DECIDE_CONDUCT;
import static redress.access.Permission.END_ACTIONS;
import static redress.access.Permission.HANDLE;
import static redress.access.Permission.INVESTIGATE;
import static redress.access.Permission.KEEP_POOL;
import static redress.access.Permission.RECORD;
import static redress.access.Permission.REPORT;
import static redress.access.Permission.SEE_CASES;
import static redress.access.Permission.SEE_CONDUCT;
import static redress.access.Permission.SEE_OWN_CASES;
import static redress.access.Permission.SEE_POOL;
import static redress.access.Permission.SEE_STAFF_CONCERNED;
import static redress.access.Permission.SET_BUDGET;
import static redress.access.Permission.SIGN;
import static redress.access.Permission.TRIAGE;

import java.util.Set;

/** The table of roles and what each may do. Whoever runs the system has no business with the cases in it. */
public final class Permissions {

    private Permissions() {}

    public static Set<Permission> of(RoleOfStaff role) {
        return switch (role) {
            case COMPLAINTS_OFFICER ->
                Set.of(
                        SEE_CASES,
                        RECORD,
                        TRIAGE,
                        HANDLE,
                        ALLOCATE,
                        INVESTIGATE,
                        END_ACTIONS,
                        SEE_STAFF_CONCERNED,
                        REPORT,
                        SEE_POOL,
                        KEEP_POOL);
            case COMPLAINTS_MANAGER ->
                Set.of(
                        SEE_CASES,
                        RECORD,
                        TRIAGE,
                        HANDLE,
                        ALLOCATE,
                        INVESTIGATE,
                        END_ACTIONS,
                        SEE_STAFF_CONCERNED,
                        SIGN,
                        CORRECT,
                        REPORT,
                        SEE_CONDUCT,
                        SEE_POOL,
                        KEEP_POOL,
                        SET_BUDGET);
            case INVESTIGATING_OFFICER -> Set.of(SEE_OWN_CASES, INVESTIGATE, END_ACTIONS, SEE_STAFF_CONCERNED);
            case SENIOR_MANAGER ->
                Set.of(
                        SEE_CASES,
                        END_ACTIONS,
                        SEE_STAFF_CONCERNED,
                        SIGN,
                        REPORT,
                        SEE_CONDUCT,
                        DECIDE_CONDUCT,
                        SEE_POOL);
            case INSIGHT_ANALYST -> Set.of(REPORT);
            case ADMINISTRATOR -> Set.of();
        };
    }
}
