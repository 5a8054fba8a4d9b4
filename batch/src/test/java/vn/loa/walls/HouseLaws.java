package vn.loa.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What holds inside the rooms: where SQL lives, what core must not ask the machine, names, null marks. */
final class HouseLaws {
    private static final Pattern DRAWER =
            Pattern.compile("(Default|Common|Base)[A-Z].*|.*(Utils?|Helper|Manager|Impl|Base|Common|Mapper)");

    private static final Set<String> CHARSETLESS = Set.of(
            "java.io.InputStreamReader", "java.io.OutputStreamWriter", "java.io.FileReader", "java.io.FileWriter");

    private HouseLaws() {}

    static List<Wall> of(String root) {
        String[] plain = {root + ".core..", root + ".charts.."};
        return List.of(
                new Wall(
                        "SQL, jOOQ and JDBC live in the store",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .and()
                                .resideOutsideOfPackages(root + ".batch.store..", root + ".batch.database..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "org.jooq..", "org.postgresql..", "org.flywaydb..")),
                new Wall(
                        "the database room opens servers and holds no jOOQ and no COPY",
                        noClasses()
                                .that()
                                .resideInAPackage(root + ".batch.database..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.jooq..", "org.postgresql.copy..", "org.flywaydb..")),
                new Wall(
                        "core and charts do not ask for the time, the zone or the locale",
                        noClasses()
                                .that()
                                .resideInAnyPackage(plain)
                                .should()
                                .callCodeUnitWhere(describe("asks the machine", HouseLaws::asksTheMachine))),
                new Wall(
                        "core and charts name the locale and the charset",
                        noClasses()
                                .that()
                                .resideInAnyPackage(plain)
                                .should()
                                .callCodeUnitWhere(
                                        describe("takes the machine's default", HouseLaws::takesTheDefault))),
                new Wall(
                        "no global chart style",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .callCodeUnitWhere(describe("sets a static style", HouseLaws::setsGlobalStyle))),
                new Wall(
                        "colours and fonts are made in the style room",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .and()
                                .resideOutsideOfPackage(root + ".charts.style..")
                                .should()
                                .callCodeUnitWhere(describe("makes a colour or a font", HouseLaws::makesStyle))),
                new Wall(
                        "no drawers",
                        classes()
                                .that(areWritten(root))
                                .should(condition(
                                        "have a name that says what is inside",
                                        c -> !DRAWER.matcher(c.getSimpleName()).matches()))),
                new Wall(
                        "every package is null-marked",
                        classes()
                                .that(areWritten(root))
                                .should(condition(
                                        "reside in a @NullMarked package",
                                        c -> c.getPackage().isAnnotatedWith(NullMarked.class)))),
                new Wall(
                        "no interface with one implementation",
                        classes().that(areWritten(root)).should(condition("have several implementations or none", c -> {
                            boolean open = c.isInterface()
                                    && !c.isAnnotation()
                                    && !c.isAnnotatedWith(FunctionalInterface.class);
                            return !open || implementations(c) != 1;
                        }))),
                new Wall("a third of core is package-private", third(root + ".core..")),
                new Wall("a third of charts is package-private", third(root + ".charts..")));
    }

    private static com.tngtech.archunit.lang.ArchRule third(String floor) {
        return classes().that().resideInAPackage(floor).and(Sources.written()).should(new APackagePrivateThird());
    }

    private static DescribedPredicate<JavaClass> areWritten(String root) {
        return JavaClass.Predicates.resideInAPackage(root + "..").and(Sources.written());
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream().filter(c -> !c.isInterface()).count();
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                || owner.equals(System.class.getName())
                        && Set.of("currentTimeMillis", "nanoTime", "getenv").contains(name)
                || owner.equals(ZoneId.class.getName()) && name.equals("systemDefault")
                || owner.equals(Locale.class.getName()) && name.equals("getDefault")
                || owner.equals(TimeZone.class.getName()) && name.equals("getDefault")
                || owner.equals(Charset.class.getName()) && name.equals("defaultCharset")
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.equals("java.util.Date") && name.equals("<init>") && noArguments;
    }

    private static boolean takesTheDefault(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        List<String> types = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        if (owner.equals(String.class.getName())) {
            return name.equals("format") && !types.contains(Locale.class.getName())
                    || name.equals("formatted")
                    || Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name) && types.isEmpty()
                    || name.equals("<init>") && types.equals(List.of("[B"));
        }
        return CHARSETLESS.contains(owner) && name.equals("<init>") && types.size() == 1;
    }

    private static boolean setsGlobalStyle(JavaCall<?> call) {
        return Set.of("setChartTheme", "setDefaultBarPainter", "setDefaultXYBarPainter", "setDefaultShadowsVisible")
                        .contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("org.jfree.");
    }

    private static boolean makesStyle(JavaCall<?> call) {
        return Set.of("java.awt.Color", "java.awt.Font")
                        .contains(call.getTargetOwner().getFullName())
                && Set.of("<init>", "decode", "getColor", "getHSBColor", "createFont", "getFont", "brighter", "darker")
                        .contains(call.getName());
    }

    private static ArchCondition<JavaClass> condition(String text, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " should " + text));
                }
            }
        };
    }
}
