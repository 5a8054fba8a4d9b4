package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.intake.FindingKind;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.RefusalKind;

/** The guide in Vietnamese knows every code that a program or {@code last-run.json} says. */
class GuideTest {
    private static final Path GUIDE = Path.of("src/guide/HUONG-DAN.md");

    static Stream<String> codes() {
        return Stream.of(
                        Stream.of(ProblemKind.values()).map(ProblemKind::code),
                        Stream.of(RefusalKind.values()).map(RefusalKind::code),
                        Stream.of(FindingKind.values()).map(FindingKind::code))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasALineForEveryCode(String code) throws Exception {
        assertThat(Files.readAllLines(GUIDE))
                .filteredOn(line -> line.startsWith("| `" + code + "` | "))
                .hasSize(1);
    }
}
