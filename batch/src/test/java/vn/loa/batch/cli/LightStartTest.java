package vn.loa.batch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;

/** Commands that need no database load neither Spring nor anything of PostgreSQL. */
class LightStartTest {
    private static final List<String> HEAVY = List.of(
            "org.springframework.",
            "org.postgresql.",
            "org.jooq.",
            "org.flywaydb.",
            "com.zaxxer.",
            "io.zonky.",
            "tools.jackson.",
            "org.jfree.",
            "ch.qos.logback.");

    @Test
    void checkLoadsNeitherSpringNorDatabase(@TempDir Path temp) throws Exception {
        Path inbox = Inboxes.january(temp);
        List<String> loaded =
                classes("check", inbox.resolve("vhxh__t1.csv").toString(), "--plan", Inboxes.PLAN.toString());
        assertThat(loaded).contains("vn.loa.core.intake.Intake");
        assertThat(loaded).noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
    }

    @Test
    void templateAndPlanLoadNeitherSpringNorDatabase(@TempDir Path temp) throws Exception {
        List<String> loaded = classes(
                "template", "--unit", "vhxh", "--out", temp.resolve("t.csv").toString());
        assertThat(loaded).contains("vn.loa.core.intake.Template");
        loaded.addAll(classes("plan", "show"));
        assertThat(loaded).contains("vn.loa.core.plan.PlanWriter");
        assertThat(loaded).noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
    }

    private static List<String> classes(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.loa.batch.cli.Loa"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String lines = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(lines.substring(Math.max(0, lines.length() - 500)))
                .isZero();
        List<String> classes = new ArrayList<>();
        lines.lines()
                .filter(line -> line.contains(" source: "))
                .forEach(line -> classes.add(line.replaceFirst("^\\[[^]]*]", "")
                        .replaceFirst("^\\[.*] ", "")
                        .strip()
                        .split(" ")[0]));
        return classes;
    }
}
