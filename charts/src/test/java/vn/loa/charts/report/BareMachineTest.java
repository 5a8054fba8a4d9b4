package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.text.Lang;

/** A server without any font, with another language and another time zone, writes the same report. */
class BareMachineTest {
    private static final List<String> FILES = List.of(
            "index.html",
            "indicators.json",
            "indicators.csv",
            "charts/coverage.svg",
            "charts/coverage.png",
            "charts/reports.svg",
            "charts/reports.png",
            "charts/weeks.svg",
            "charts/weeks.png");

    @TempDir
    Path directory;

    @Test
    void writesTheSameBytesWithoutFontsAndInAnotherLocale() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Only Linux has a fontconfig to hide");
        Path here = directory.resolve("here");
        Path bare = directory.resolve("bare");
        new EvaluationReport(Lang.VI).write(WardEvaluation.quarter(), here);
        assertThat(fork(bare)).isEqualTo("");
        for (String file : FILES) {
            assertThat(bare.resolve(file)).as(file).hasSameBinaryContentAs(here.resolve(file));
        }
    }

    /** What the process said; its fontconfig knows no font, its home has no list of fonts from earlier. */
    private String fork(Path out) throws Exception {
        Path nothing = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + Files.createDirectory(directory.resolve("home")),
                "-Duser.language=tr",
                "-Duser.timezone=America/New_York",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ForkedReport.class.getName(),
                out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", nothing.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }
}
