package vn.loa.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arrows between floors and rooms: which package may import which. */
final class Floors {
    /** Rooms of core, each with the rooms that it may import beside itself. */
    static final Map<String, List<String>> CORE_ROOMS = new TreeMap<>(Map.of(
            "text", List.of(),
            "statistics", List.of(),
            "plan", List.of("text"),
            "activity", List.of("text", "plan"),
            "outcome", List.of("text", "plan"),
            "submission", List.of("text", "plan", "activity"),
            "intake", List.of("text", "plan", "activity", "outcome", "submission"),
            "tally", List.of("text", "plan", "activity", "submission", "statistics"),
            "indicator", List.of("text", "plan", "activity", "submission", "statistics", "tally", "outcome"),
            "evaluation",
                    List.of("text", "plan", "activity", "submission", "statistics", "tally", "outcome", "indicator")));

    static final Map<String, List<String>> CHART_ROOMS =
            new TreeMap<>(Map.of("style", List.of(), "chart", List.of("style"), "report", List.of("style", "chart")));

    static final List<String> JOBS = List.of("ingest", "evaluate", "publish");

    private Floors() {}

    /** Every arrow under a root package; {@code vn.loa} is the house, another root holds planted violations. */
    static List<Wall> of(String root) {
        List<Wall> walls = new ArrayList<>();
        walls.add(new Wall(
                "core imports the JDK, JSpecify, Commons CSV and one YAML parser",
                classes()
                        .that()
                        .resideInAPackage(root + ".core..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".core..",
                                "vn.loa.core..",
                                "java..",
                                "javax.crypto..",
                                "org.jspecify..",
                                "org.apache.commons.csv..",
                                "org.snakeyaml.engine..")));
        walls.add(new Wall(
                "charts import core, JFreeChart and writers",
                classes()
                        .that()
                        .resideInAPackage(root + ".charts..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".charts..",
                                "vn.loa.charts..",
                                "vn.loa.core..",
                                "java..",
                                "javax.imageio..",
                                "org.jspecify..",
                                "org.jfree..",
                                "io.jstach..",
                                "tools.jackson..")));
        walls.addAll(rooms(root + ".core", CORE_ROOMS));
        walls.addAll(rooms(root + ".charts", CHART_ROOMS));
        for (String job : JOBS) {
            walls.add(new Wall(
                    "job " + job + " imports no other job",
                    noClasses()
                            .that()
                            .resideInAPackage(root + ".batch." + job + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages(root + ".batch.", except(JOBS, job)))));
        }
        walls.add(new Wall(
                "store imports no job and no command",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".batch.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                packages(root + ".batch.", List.of("ingest", "evaluate", "publish", "cli")))));
        walls.add(new Wall(
                "nothing imports the commands",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(root + ".batch.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".batch.cli..")));
        return walls;
    }

    /** A rule for every room that has rooms behind it. */
    private static List<Wall> rooms(String floor, Map<String, List<String>> arrows) {
        List<Wall> walls = new ArrayList<>();
        arrows.forEach((room, others) -> {
            List<String> behind = new ArrayList<>(arrows.keySet());
            behind.remove(room);
            behind.removeAll(others);
            if (!behind.isEmpty()) {
                walls.add(new Wall(
                        floor.substring(floor.lastIndexOf('.') + 1) + "." + room + " imports only the rooms before it",
                        noClasses()
                                .that()
                                .resideInAPackage(floor + "." + room + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(packages(floor + ".", behind))));
            }
        });
        return walls;
    }

    private static List<String> except(List<String> all, String one) {
        return all.stream().filter(s -> !s.equals(one)).toList();
    }

    private static String[] packages(String prefix, List<String> rooms) {
        return rooms.stream().map(room -> prefix + room + "..").toArray(String[]::new);
    }
}
