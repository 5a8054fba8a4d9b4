package vn.loa.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays the corpus that fuzzing grew, and mutations of it. */
class IntakeCorpusTest {
    static final Path CORPUS = Path.of("src", "test", "resources", "vn", "loa", "core", "fuzz", "corpus");
    private static final String[] BITS = {
        ";",
        ",",
        "\t",
        "|",
        "\"",
        "\"\"",
        "\\\"",
        "'",
        "\n",
        "\r\n",
        "\r",
        "\u0000",
        "\uFEFF",
        "\uFFFE",
        "sep=;\n",
        "Tổng cộng",
        "Đơn vị: KP1",
        "Tháng 1/2026",
        "(triệu đồng)",
        "'=1",
        "1E+05",
        "31/01/2026",
        "0912345678",
        "Không có",
        "STT;",
        "a@b.vn"
    };

    private static List<byte[]> corpus() throws IOException {
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
        return corpus;
    }

    @Test
    void everyFileOfTheCorpusEndsInAVerdict() throws IOException {
        List<byte[]> corpus = corpus();

        assertThat(corpus).hasSizeGreaterThan(20);
        for (byte[] input : corpus) {
            assertThatCode(() -> IntakeFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
        }
    }

    @Test
    void theCorpusStaysSmall() throws IOException {
        assertThat(corpus().stream().mapToLong(input -> input.length).sum()).isLessThan(300_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutationsOfTheCorpusEndInAVerdict(long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> corpus = corpus();
        for (int i = 0; i < 250; i++) {
            byte[] input = mutated(corpus, random);
            assertThatCode(() -> IntakeFuzz.fuzzerTestOneInput(input))
                    .as(() -> new String(input, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(List<byte[]> corpus, Random random) throws IOException {
        byte[] bytes = corpus.get(random.nextInt(corpus.size()));
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(12));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(4)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> out.write(BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8));
                case 2 -> {
                    byte[] other = corpus.get(random.nextInt(corpus.size()));
                    int from = random.nextInt(other.length + 1);
                    out.write(other, from, Math.min(other.length - from, random.nextInt(200)));
                }
                default -> {
                    // Nothing in its place.
                }
            }
            out.write(bytes, to, bytes.length - to);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
