package vn.loa.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: every rule holds for it, and every rule finds the violation that is planted for it. */
class WallsTest {
    private static final String HOUSE = "vn.loa";
    private static final String PLANTED = "vn.loa.walls.planted";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> holds() {
        return walls(HOUSE).stream()
                .map(wall -> dynamicTest(wall.name(), () -> wall.rule().check(HOUSE_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsPlanted() {
        Map<String, List<String>> planted = planted();
        return walls(PLANTED).stream()
                .map(wall -> dynamicTest(wall.name(), () -> {
                    List<String> found = wall.rule()
                            .evaluate(PLANTED_CLASSES)
                            .getFailureReport()
                            .getDetails();
                    assertThat(planted).as("planted violations").containsKey(wall.name());
                    assertThat(planted.get(wall.name()))
                            .isNotEmpty()
                            .allSatisfy(name -> assertThat(found).anyMatch(detail -> detail.contains(name)));
                }));
    }

    @Test
    void hasARuleForEveryPlantedViolation() {
        assertThat(walls(PLANTED))
                .extracting(Wall::name)
                .containsExactlyInAnyOrderElementsOf(planted().keySet());
    }

    @Test
    void blamesNoPackageThatIsMarked() {
        Wall marks = walls(PLANTED).stream()
                .filter(wall -> wall.name().equals("every package is null-marked"))
                .findFirst()
                .orElseThrow();
        assertThat(marks.rule().evaluate(PLANTED_CLASSES).getFailureReport().getDetails())
                .noneMatch(detail -> detail.contains(".marked."));
    }

    /** A rule about a room that does not exist would hold for ever. */
    @Test
    void knowsEveryRoomOfCoreAndCharts() {
        assertThat(rooms("vn.loa.core.")).containsExactlyInAnyOrderElementsOf(Floors.CORE_ROOMS.keySet());
        assertThat(rooms("vn.loa.charts.")).containsExactlyInAnyOrderElementsOf(Floors.CHART_ROOMS.keySet());
        assertThat(rooms("vn.loa.batch.")).contains("ingest", "evaluate", "publish", "store", "cli", "database");
    }

    private static List<String> rooms(String floor) {
        return HOUSE_CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(name -> name.startsWith(floor))
                .map(name -> name.substring(floor.length()).replaceAll("\\..*", ""))
                .distinct()
                .toList();
    }

    private static List<Wall> walls(String root) {
        List<Wall> walls = new ArrayList<>(Floors.of(root));
        walls.addAll(HouseLaws.of(root));
        return walls;
    }

    private static Map<String, List<String>> planted() {
        Map<String, List<String>> planted = new LinkedHashMap<>();
        planted.put(
                "core imports the JDK, JSpecify, Commons CSV and one YAML parser",
                List.of("CoreImportsSpring", "CoreImportsCharts"));
        planted.put("charts import core, JFreeChart and writers", List.of("ChartsImportSpring", "ChartsImportBatch"));
        planted.put("core.text imports only the rooms before it", List.of("TextImportsPlan"));
        planted.put("core.statistics imports only the rooms before it", List.of("StatisticsImportsTally"));
        planted.put("core.plan imports only the rooms before it", List.of("PlanImportsActivity"));
        planted.put("core.activity imports only the rooms before it", List.of("ActivityImportsIntake"));
        planted.put("core.outcome imports only the rooms before it", List.of("OutcomeImportsSubmission"));
        planted.put(
                "core.submission imports only the rooms before it",
                List.of("SubmissionImportsTally", "SubmissionImportsIntake"));
        planted.put("core.evaluation imports only the rooms before it", List.of("EvaluationImportsIntake"));
        planted.put("core.intake imports only the rooms before it", List.of("IntakeImportsEvaluation"));
        planted.put("core.tally imports only the rooms before it", List.of("TallyImportsIndicator"));
        planted.put("core.indicator imports only the rooms before it", List.of("IndicatorImportsEvaluation"));
        planted.put("charts.style imports only the rooms before it", List.of("StyleImportsChart"));
        planted.put("charts.chart imports only the rooms before it", List.of("ChartImportsReport"));
        planted.put("job ingest imports no other job", List.of("IngestImportsEvaluate"));
        planted.put("job evaluate imports no other job", List.of("EvaluateImportsPublish"));
        planted.put("job publish imports no other job", List.of("PublishImportsIngest"));
        planted.put("store imports no job and no command", List.of("StoreImportsIngest"));
        planted.put("nothing imports the commands", List.of("PublishImportsCommands"));
        planted.put(
                "SQL, jOOQ and JDBC live in the store",
                List.of("CommandRunsSql", "JobRunsJooq", "JobCopiesRows", "CoreRunsSql"));
        planted.put("the database room opens servers and holds no jOOQ and no COPY", List.of("DatabaseRunsJooq"));
        planted.put(
                "core and charts do not ask for the time, the zone or the locale",
                List.of("ReadsTheClock", "ReadsTheMillis", "Clock.system(", "ZoneId.systemDefault(", "ReadsTheLocale"));
        planted.put(
                "core and charts name the locale and the charset",
                List.of("LowersByTheMachine", "FormatsByTheMachine", "DecodesByTheMachine"));
        planted.put("no global chart style", List.of("SetsTheTheme", "SetsThePainter"));
        planted.put("colours and fonts are made in the style room", List.of("MixesAColour", "MakesAFont"));
        planted.put(
                "no drawers",
                List.of(
                        "DateUtils",
                        "RowHelper",
                        "FileManager",
                        "StoreImpl",
                        "RowMapper",
                        "DefaultPlan",
                        "CommonWords",
                        "BaseJob"));
        planted.put("every package is null-marked", List.of("planted.core.plan.", "planted.batch.store."));
        planted.put("no interface with one implementation", List.of("Lonely"));
        planted.put("a third of core is package-private", List.of("Only 0 of"));
        planted.put("a third of charts is package-private", List.of("Only 0 of"));
        return planted;
    }
}
