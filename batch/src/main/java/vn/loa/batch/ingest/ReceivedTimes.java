package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** {@code _received.csv}: when a gateway took each file in ({@code file,received}, ISO instants). */
record ReceivedTimes(Map<String, Instant> times, List<Integer> badLines) {
    static final String FILE = "_received.csv";

    static ReceivedTimes read(Path folder) throws IOException {
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
        for (CSVRecord row : CSVFormat.DEFAULT.parse(new java.io.StringReader(text.replaceFirst("^\uFEFF", "")))) {
            int line = (int) row.getRecordNumber();
            boolean header = line == 1 && row.get(0).strip().equalsIgnoreCase("file");
            boolean blank = row.size() == 1 && row.get(0).isBlank();
            if (header || blank) {
                continue;
            }
            Optional<Instant> time =
                    row.size() < 2 ? Optional.empty() : instant(row.get(1).strip());
            time.ifPresentOrElse(t -> times.put(row.get(0).strip(), t), () -> badLines.add(line));
        }
        return new ReceivedTimes(times, badLines);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> of(String name) {
        return Optional.ofNullable(times.get(name));
    }
}
