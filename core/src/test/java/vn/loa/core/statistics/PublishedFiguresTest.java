package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Published figures over their published data, which lie beside the project's folder; without them these tests are skipped. */
class PublishedFiguresTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples", "statistics");

    /** Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3. */
    @Test
    void wilsonAgreesWithNewcombesTable() throws IOException {
        List<String> rows = rows("proportions/intervals.csv");

        assertThat(rows).hasSize(4).allSatisfy(row -> {
            String[] cells = row.split(",");
            assertThat(cells[2] + " " + cells[3]).isEqualTo("wilson 0.95");
            Interval interval = Proportion.wilson(Long.parseLong(cells[0]), Long.parseLong(cells[1]));
            assertThat(interval.lower()).isCloseTo(Double.parseDouble(cells[5]), within(0.00005));
            assertThat(interval.upper()).isCloseTo(Double.parseDouble(cells[6]), within(0.00005));
        });
    }

    /** R package trend, vignette: mk.test of the yearly mean discharge of the Rhine at Maxau. */
    @Test
    void mannKendallAgreesWithTheRhinesDischarge() throws IOException {
        MannKendall test = MannKendall.of(column(1));

        assertThat(test.s()).isEqualTo(-144);
        assertThat(test.p()).isCloseTo(0.16185145265199863, within(1e-14));
    }

    /** R package trend, vignette: sens.slope of the yearly mean load of suspended sediment at Maxau. */
    @Test
    void mannKendallAndSenAgreeWithTheRhinesSediment() throws IOException {
        double[] sediment = column(0);
        MannKendall test = MannKendall.of(sediment);

        assertThat(test.s()).isEqualTo(-394);
        assertThat(test.p()).isCloseTo(0.00012082229500252835, within(1e-16));
        assertThat(TheilSen.slope(LongStream.range(0, 45).toArray(), sediment))
                .isCloseTo(-0.28761388237250635, within(1e-15));
    }

    private static double[] column(int index) throws IOException {
        return rows("trend/maxau_rhine.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.split(",")[index]))
                .toArray();
    }

    private static List<String> rows(String file) throws IOException {
        assumeTrue(Files.exists(SAMPLES.resolve(file)), () -> "Skipped: there is no " + SAMPLES.resolve(file));
        List<String> lines = Files.readAllLines(SAMPLES.resolve(file));
        return lines.subList(1, lines.size());
    }
}
