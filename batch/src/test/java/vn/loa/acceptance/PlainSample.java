package vn.loa.acceptance;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sample says, straight from its rows: submissions in order of receipt. Rows that go back are listed by hand. */
final class PlainSample {
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})(?:/| năm | NĂM )(\\d{4})");
    private static final Map<String, String> UNITS = Map.of(
            "Phòng Văn hóa – Xã hội", "vhxh",
            "Phòng Văn hóa - Xã hội", "vhxh",
            "van-phong", "van-phong",
            "mttq", "mttq",
            "Ủy ban MTTQ Việt Nam phường", "mttq",
            "Khối phố 2", "khoi-pho-2");

    /** One thing that was done. */
    record Row(
            String file,
            int line,
            String id,
            List<LocalDate> days,
            String title,
            Set<String> topics,
            String channel,
            Set<String> audiences,
            String guided,
            String succeeded,
            Map<String, String> cells) {
        LocalDate date() {
            return days.get(0);
        }
    }

    /** What one file says about one unit and month; of rows that go back the lines. */
    record Part(
            String file,
            String unit,
            YearMonth month,
            boolean full,
            Instant received,
            boolean zero,
            List<Row> rows,
            List<Integer> returned) {}

    private PlainSample() {}

    /** Every part of every file, in order of receipt. */
    static List<Part> parts(Path inbox) throws IOException {
        Map<String, Instant> received = received(inbox);
        List<Part> parts = new ArrayList<>();
        for (Path file : files(inbox)) {
            PlainCsv csv = PlainCsv.read(file);
            parts.addAll(parts(csv, received.get(csv.name())));
        }
        parts.sort(Comparator.comparing(Part::received).thenComparing(Part::file));
        return parts;
    }

    static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> all = Files.list(inbox)) {
            return all.filter(file -> file.getFileName().toString().matches("[^_].*\\.[ct]sv"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Instant> received(Path inbox) throws IOException {
        Map<String, Instant> received = new HashMap<>();
        for (String line : Files.readAllLines(inbox.resolve("_received.csv")).stream()
                .skip(1)
                .toList()) {
            int comma = line.lastIndexOf(',');
            received.put(line.substring(0, comma), Instant.parse(line.substring(comma + 1)));
        }
        return received;
    }

    private static List<Part> parts(PlainCsv csv, Instant received) {
        boolean supplement = csv.name().contains("bổ sung");
        Map<String, Map<YearMonth, Part>> byUnit = new TreeMap<>();
        boolean stated = csv.header().contains("Kỳ báo cáo") || statedMonth(csv) != null;
        csv.rows().forEach((line, cells) -> {
            boolean zero = cells.get("Tên hoạt động").equals("Trong tháng không phát sinh hoạt động");
            if (PlannedReturns.isReturned(csv.name(), line) || !zero && !isActivity(cells)) {
                return;
            }
            List<LocalDate> days = zero
                    ? List.of()
                    : PlainDates.days(cells.get("Ngày thực hiện")).orElseThrow();
            YearMonth month = month(csv, cells, days);
            Part part = byUnit.computeIfAbsent(unit(csv, cells), u -> new TreeMap<>())
                    .computeIfAbsent(
                            month,
                            m -> new Part(
                                    csv.name(),
                                    unit(csv, cells),
                                    m,
                                    !supplement,
                                    received,
                                    zero,
                                    new ArrayList<>(),
                                    new ArrayList<>()));
            if (!zero) {
                part.rows().add(row(csv.name(), line, cells, days));
            }
        });
        csv.rows().forEach((line, cells) -> {
            if (PlannedReturns.isReturned(csv.name(), line)) {
                Map<YearMonth, Part> months = byUnit.get(unit(csv, cells));
                months.get(monthOfReturned(csv, cells, months)).returned().add(line);
            }
        });
        return byUnit.values().stream()
                .flatMap(months -> stated ? months.values().stream() : strays(months))
                .toList();
    }

    /** Without a stated period, a month of less than a fifth of the rows comes as a supplement. */
    private static Stream<Part> strays(Map<YearMonth, Part> months) {
        int all = months.values().stream().mapToInt(part -> part.rows().size()).sum();
        return months.values().stream()
                .map(part -> part.rows().size() * 5 >= all
                        ? part
                        : new Part(
                                part.file(),
                                part.unit(),
                                part.month(),
                                false,
                                part.received(),
                                false,
                                part.rows(),
                                part.returned()));
    }

    /** The month that the row states or lies in; a row without either belongs to the file's only month. */
    private static YearMonth monthOfReturned(PlainCsv csv, Map<String, String> cells, Map<YearMonth, Part> months) {
        if (cells.containsKey("Kỳ báo cáo") || statedMonth(csv) != null) {
            return month(csv, cells, List.of());
        }
        return PlainDates.days(cells.get("Ngày thực hiện"))
                .map(days -> YearMonth.from(days.get(0)))
                .orElseGet(() -> months.keySet().iterator().next());
    }

    private static boolean isActivity(Map<String, String> cells) {
        return !cells.get("Kênh").isEmpty()
                && PlainDates.days(cells.get("Ngày thực hiện")).isPresent();
    }

    private static String unit(PlainCsv csv, Map<String, String> cells) {
        if (cells.containsKey("Đơn vị")) {
            return UNITS.get(cells.get("Đơn vị"));
        }
        return csv.above().stream()
                .filter(line -> line.startsWith("Đơn vị:"))
                .map(line -> UNITS.get(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseGet(() -> csv.name().substring(0, csv.name().indexOf("__")));
    }

    private static YearMonth month(PlainCsv csv, Map<String, String> cells, List<LocalDate> days) {
        if (cells.containsKey("Kỳ báo cáo")) {
            return month(cells.get("Kỳ báo cáo"));
        }
        YearMonth stated = statedMonth(csv);
        return stated != null ? stated : YearMonth.from(days.get(0));
    }

    private static YearMonth statedMonth(PlainCsv csv) {
        return csv.above().stream()
                .map(PlainSample::month)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static YearMonth month(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.find()
                ? YearMonth.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                : null;
    }

    private static Row row(String file, int line, Map<String, String> cells, List<LocalDate> days) {
        return new Row(
                file,
                line,
                cells.getOrDefault("Mã hoạt động", ""),
                days,
                cells.get("Tên hoạt động"),
                split(cells.get("Nội dung"), "[;,]", PlainNames::topic),
                PlainNames.channel(cells.get("Kênh")),
                PlainNames.audiences(cells.get("Đối tượng")),
                cells.getOrDefault("Số người được hướng dẫn", ""),
                cells.getOrDefault("Số người làm được", cells.getOrDefault("Số người tự thực hiện được", "")),
                cells);
    }

    private static Set<String> split(String cell, String separator, java.util.function.UnaryOperator<String> code) {
        return Stream.of(cell.split(separator)).map(String::strip).map(code).collect(Collectors.toSet());
    }

    /** The rows that count as of the end of a day, by unit and month; and by the same key the full parts that came till then. */
    record Known(Map<String, List<Row>> rows, Map<String, List<Part>> reports) {}

    static Known knownOn(List<Part> parts, LocalDate asOf) {
        Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
        List<Part> till = parts.stream()
                .filter(part -> !part.received()
                        .isAfter(asOf.plusDays(1)
                                .atStartOfDay(PlainComputation.ZONE)
                                .toInstant()
                                .minusNanos(1)))
                .toList();
        for (Part part : till) {
            Map<String, Row> effective = rows.computeIfAbsent(key(part), k -> new LinkedHashMap<>());
            if (part.full()) {
                effective.clear();
            }
            for (Row row : part.rows()) {
                String name = row.id().isEmpty() ? row.file() + row.line() : row.id() + row.date() + row.title();
                effective.put(name, row);
            }
        }
        Map<String, List<Row>> lists = new LinkedHashMap<>();
        rows.forEach((key, byName) -> lists.put(key, List.copyOf(byName.values())));
        return new Known(lists, till.stream().filter(Part::full).collect(groupingBy(PlainSample::key)));
    }

    static String key(Part part) {
        return part.unit() + " " + part.month();
    }
}
