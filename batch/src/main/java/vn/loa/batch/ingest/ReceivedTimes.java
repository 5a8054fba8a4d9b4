package vn.loa.batch.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** {@code _received.csv}: when a gateway took each file in ({@code file,received}, ISO instants). */
record ReceivedTimes(Map<String, Instant> times, List<Integer> badLines) {
    static final String FILE = "_received.csv";

    /** Before any file of ours; a database does not know every year that ISO can write. */
    private static final Instant EARLIEST = Instant.EPOCH;

    static ReceivedTimes read(Path folder) {
        String text;
        try {
            text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new ReceivedTimes(Map.of(), List.of());
        } catch (IOException e) {
            return new ReceivedTimes(Map.of(), List.of(1));
        }
        Map<String, Instant> times = new HashMap<>();
        List<Integer> badLines = new ArrayList<>();
        int line = 0;
        for (String row : text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1)) {
            List<String> cells = cells(row);
            boolean header = ++line == 1 && cells.get(0).equalsIgnoreCase("file");
            if (header || row.isBlank()) {
                continue;
            }
            Optional<Instant> time = cells.size() < 2 ? Optional.empty() : instant(cells.get(1));
            if (time.isPresent()) {
                times.put(key(cells.get(0)), time.get());
            } else {
                badLines.add(line);
            }
        }
        return new ReceivedTimes(times, badLines);
    }

    /** Of one line: a quote that nobody closed spoils its own line and no other. One empty cell where the line is no CSV. */
    private static List<String> cells(String row) {
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(row))) {
            return parser.stream()
                    .findFirst()
                    .map(cells -> cells.stream().map(String::strip).toList())
                    .orElse(List.of(""));
        } catch (IOException | UncheckedIOException e) {
            return List.of("");
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return instant.isBefore(EARLIEST) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> of(String name) {
        return Optional.ofNullable(times.get(key(name)));
    }

    /** Disks and gateways write one letter in two ways. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
