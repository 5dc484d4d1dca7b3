package redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the law are plain functions: the same question always gets the same answer. */
class CoreTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("redress");

    /** The parts that are only rules. */
    private static final String[] CORE = {
        "redress.calendar..", "redress.procedure..", "redress.casework..", "redress.register.."
    };

    /** Where casework and the register meet the database: they load, list and hand over, and decide nothing there. */
    private static final DescribedPredicate<JavaClass> EDGE = describe(
            "the way to the database",
            type -> Set.of(
                            "redress.casework.Cases",
                            "redress.casework.CaseList",
                            "redress.casework.SightCondition",
                            "redress.casework.DueDates",
                            "redress.casework.CountedOnce",
                            "redress.casework.ActionList",
                            "redress.casework.OwnActions",
                            "redress.casework.Referrals",
                            "redress.casework.ReferralList",
                            "redress.register.ConductList",
                            "redress.register.CaseRestrictions",
                            "redress.register.ReviewsDue",
                            "redress.register.PoolList",
                            "redress.register.BudgetBook")
                    .contains(type.getFullName().replaceFirst("\\$.*", "")));

    private static final Set<String> CURRENT =
            Set.of("now", "systemDefaultZone", "systemUTC", "system", "tickMinutes", "tickSeconds", "tickMillis");

    private static final DescribedPredicate<AccessTarget.CodeUnitCallTarget> THE_SYSTEM_CLOCK = describe(
            "the system clock",
            target -> (target.getOwner().getPackageName().equals("java.time")
                            && CURRENT.contains(target.getName())
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                    || (target.getOwner().isEquivalentTo(System.class)
                            && target.getName().equals("currentTimeMillis"))
                    || (target.getOwner().isEquivalentTo(Date.class)
                            && target.getName().equals("<init>")
                            && target.getRawParameterTypes().isEmpty()));

    @Test
    void the_core_knows_no_framework_and_no_database() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and(DescribedPredicate.not(EDGE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jooq..",
                        "org.postgresql..",
                        "redress.tables..")
                .check(MAIN);
    }

    @Test
    void only_the_platform_reads_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("redress.platform..")
                .should()
                .callCodeUnitWhere(
                        describe("the target is the system clock", call -> THE_SYSTEM_CLOCK.test(call.getTarget())))
                .check(MAIN);
    }

    @Test
    void this_test_would_see_a_clock_that_is_read() {
        var found = MAIN.stream()
                .filter(type -> type.getPackageName().equals("redress.platform"))
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .anyMatch(call -> THE_SYSTEM_CLOCK.test(call.getTarget()));
        assertThat(found).isTrue();
    }
}
