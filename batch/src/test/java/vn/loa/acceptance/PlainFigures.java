package vn.loa.acceptance;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.loa.acceptance.PlainComputation.Expected;
import vn.loa.acceptance.PlainSample.Row;

/** What rows add up to, one indicator after the other, straight from the cells. Where there is no row, there is no activity. */
final class PlainFigures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> PRIORITY = Set.of("II.1.2", "II.1.5");

    private static final List<String> REQUIRED = List.of("officials", "enterprises", "community-teams", "residents");

    private PlainFigures() {}

    static BigDecimal reach(Row row) {
        return number(row, "Lượt tiếp cận");
    }

    static BigDecimal participants(Row row) {
        return number(row, "Số người tham dự");
    }

    static BigDecimal minutes(Row row) {
        return number(row, "Thời lượng (phút)");
    }

    static BigDecimal guided(Row row) {
        return number(row, "Số người được hướng dẫn");
    }

    static BigDecimal cost(Row row) {
        BigDecimal millions = number(row, "Kinh phí (triệu đồng)");
        return millions != null ? millions.multiply(MILLION) : number(row, "Kinh phí (đồng)");
    }

    static BigDecimal succeeded(Row row) {
        return row.succeeded().isEmpty() ? null : new BigDecimal(row.succeeded());
    }

    /** A cell of digits, points between thousands and a decimal comma, perhaps with its unit behind it; null where there is none. */
    private static BigDecimal number(Row row, String header) {
        String cell = row.cells().getOrDefault(header, "");
        String digits = cell.replaceAll("[^0-9,]", "").replace(',', '.');
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }

    static Expected sum(List<Row> rows, Function<Row, BigDecimal> figure) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        List<BigDecimal> given =
                rows.stream().map(figure).filter(f -> f != null).toList();
        return given.isEmpty()
                ? Expected.none("no_value")
                : Expected.figure(total(given).doubleValue(), given.size());
    }

    static Expected part(List<Row> rows, Predicate<Row> below, Predicate<Row> above) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        List<Row> counted = rows.stream().filter(below).toList();
        return counted.isEmpty()
                ? Expected.none("no_value")
                : Expected.share(counted.stream().filter(above).count(), counted.size());
    }

    static Expected planKept(List<Row> rows) {
        return part(
                rows,
                row -> !row.cells().getOrDefault("Ngày kế hoạch", "").isEmpty(),
                row -> !row.date()
                        .isAfter(PlainDates.days(row.cells().get("Ngày kế hoạch"))
                                .orElseThrow()
                                .get(0)));
    }

    static Expected evidence(List<Row> rows) {
        return part(
                rows,
                row -> true,
                row -> !row.cells().getOrDefault("Minh chứng", "").isEmpty());
    }

    /** The mean over activities of the share of their topics that are priority topics. */
    static Expected focus(List<Row> rows) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        double sum = rows.stream()
                .mapToDouble(row -> (double)
                                row.topics().stream().filter(PRIORITY::contains).count()
                        / row.topics().size())
                .sum();
        return new Expected(
                sum, (double) rows.size(), sum / rows.size(), null, null, (long) rows.size(), "measured", null);
    }

    /** Σ of one figure ÷ Σ of another over the rows that give both and fulfil a condition. */
    static Expected ratio(
            List<Row> rows,
            Function<Row, BigDecimal> above,
            Function<Row, BigDecimal> below,
            Predicate<Row> condition) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        List<Row> both = rows.stream()
                .filter(row -> above.apply(row) != null && below.apply(row) != null && condition.test(row))
                .toList();
        double d = total(both.stream().map(below).toList()).doubleValue();
        double k = total(both.stream().map(above).toList()).doubleValue();
        return d == 0
                ? Expected.none("no_value")
                : new Expected(k, d, k / d, null, null, (long) both.size(), "measured", null);
    }

    static Expected female(List<Row> rows) {
        return ratio(rows, row -> number(row, "Số nữ"), PlainFigures::participants, row -> true);
    }

    static Expected engagement(List<Row> rows) {
        return ratio(
                rows,
                row -> number(row, "Lượt tương tác"),
                PlainFigures::reach,
                row -> reach(row).signum() > 0);
    }

    static Expected costPerSuccess(List<Row> rows) {
        List<Row> helped = rows.stream().filter(row -> succeeded(row) != null).toList();
        long without = helped.stream().filter(row -> cost(row) == null).count();
        if (without > 0.1 * helped.size()) {
            return Expected.none("cost_missing");
        }
        return ratio(rows, PlainFigures::cost, PlainFigures::succeeded, row -> true);
    }

    static Expected population(List<Row> rows, double people) {
        if (rows.stream().allMatch(row -> reach(row) == null)) {
            return Expected.none(rows.isEmpty() ? "no_activity" : "no_value");
        }
        double most = 0;
        double contacts = 0;
        long figures = 0;
        for (Row row : rows) {
            BigDecimal present = participants(row);
            BigDecimal shown = guided(row);
            most = Math.max(most, present == null ? 0 : present.doubleValue());
            most = Math.max(most, shown == null ? 0 : shown.doubleValue());
            contacts += reach(row) == null ? 0 : reach(row).doubleValue();
            figures += present != null || shown != null || reach(row) != null ? 1 : 0;
        }
        return new Expected(
                null,
                null,
                null,
                Math.min(1, most / people),
                Math.min(1, contacts / people),
                figures,
                "measured",
                null);
    }

    static Expected areas(List<Row> rows) {
        Set<String> found = rows.stream()
                .map(row -> row.cells().getOrDefault("Khối phố", row.cells().getOrDefault("Địa bàn", "")))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.replace(" 0", " "))
                .collect(toSet());
        return Expected.share(found.size(), PlainNames.AREAS);
    }

    static Expected effectiveChannels(List<Row> rows) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        double product = 1;
        for (String channel : PlainNames.CHANNELS) {
            double share = (double) rows.stream()
                            .filter(row -> row.channel().equals(channel))
                            .count()
                    / rows.size();
            product *= Math.pow(share, -share);
        }
        return Expected.figure(product, rows.size());
    }

    static Expected newForms(List<Row> rows, List<Row> all, LocalDate from) {
        Set<String> forms = forms(rows.stream().toList());
        List<Row> earlier =
                all.stream().filter(row -> row.date().isBefore(from)).toList();
        if (forms.isEmpty() || earlier.isEmpty()) {
            return Expected.none(rows.isEmpty() ? "no_activity" : forms.isEmpty() ? "no_form" : "no_history");
        }
        Set<String> old = forms(earlier);
        return Expected.share(forms.stream().filter(f -> !old.contains(f)).count(), forms.size());
    }

    /** Plan 79 knows an article by two of the names that the sample uses. */
    private static Set<String> forms(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().getOrDefault("Hình thức", ""))
                .filter(form -> !form.isEmpty())
                .map(form -> form.equals("bài viết") ? "tin bài" : form)
                .collect(toSet());
    }

    /** By the folded unit; the header may name it. */
    static Map<String, Expected> quantities(List<Row> rows) {
        Map<String, Expected> sums = new TreeMap<>();
        for (Row row : rows) {
            boolean named = row.cells().containsKey("Số lượng (bản tin)");
            BigDecimal amount = number(row, named ? "Số lượng (bản tin)" : "Số lượng");
            if (amount != null) {
                sums.merge(
                        folded(named ? "bản tin" : row.cells().get("Đơn vị tính")),
                        Expected.figure(amount.doubleValue(), 1),
                        (a, b) -> Expected.figure(a.value() + b.value(), a.n() + b.n()));
            }
        }
        return sums;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Of units with k of n: how many lie in a tail of the binomial with the rate of all rows; in whole numbers. */
    static Expected spread(List<Row> ward, List<List<Row>> units) {
        if (ward.isEmpty()) {
            return Expected.none("no_activity");
        }
        BigInteger[] all = task(ward);
        List<BigInteger[]> tested = units.stream()
                .map(PlainFigures::task)
                .filter(kn -> kn[1].signum() > 0)
                .toList();
        return tested.size() < 2
                ? Expected.none("too_few_units")
                : Expected.figure(tested.stream().filter(kn -> isApart(kn, all)).count(), tested.size());
    }

    private static boolean isApart(BigInteger[] unit, BigInteger[] all) {
        int k = unit[0].intValueExact();
        int n = unit[1].intValueExact();
        BigInteger atMost = BigInteger.ZERO;
        BigInteger whole = all[1].pow(n);
        BigInteger atLeast = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= n; i++) {
            BigInteger chance = ways.multiply(all[0].pow(i))
                    .multiply(all[1].subtract(all[0]).pow(n - i));
            atMost = i <= k ? atMost.add(chance) : atMost;
            atLeast = i >= k ? atLeast.add(chance) : atLeast;
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        BigInteger forty = BigInteger.valueOf(40);
        return atMost.multiply(forty).compareTo(whole) < 0
                || atLeast.multiply(forty).compareTo(whole) < 0;
    }

    private static BigInteger[] task(List<Row> rows) {
        List<Row> both = rows.stream()
                .filter(row -> guided(row) != null && succeeded(row) != null)
                .toList();
        return new BigInteger[] {
            total(both.stream().map(PlainFigures::succeeded).toList()).toBigIntegerExact(),
            total(both.stream().map(PlainFigures::guided).toList()).toBigIntegerExact()
        };
    }

    private static BigDecimal total(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the ward and each unit. */
    static Map<String, Expected> ofUnits(List<Row> rows) {
        return Map.of(
                "schedule.on_time", planKept(rows),
                "quality.evidence", evidence(rows),
                "output.female_share", female(rows));
    }

    /** Of the ward, each unit and each month. */
    static Map<String, Expected> ofMonths(List<Row> rows) {
        return Map.of(
                "focus.priority_share", focus(rows),
                "practical.people_guided", sum(rows, PlainFigures::guided));
    }

    /** Of every kind of scope. */
    static Map<String, Expected> ofChannels(List<Row> rows) {
        return Map.of(
                "reach.contacts", sum(rows, PlainFigures::reach),
                "output.activities", Expected.figure(rows.size(), rows.size()),
                "output.minutes", sum(rows, PlainFigures::minutes),
                "output.participants", sum(rows, PlainFigures::participants));
    }

    static Expected coverage(List<Row> rows) {
        long covered = REQUIRED.stream()
                .filter(audience -> rows.stream()
                        .anyMatch(row -> row.topics().contains("II.1.5")
                                && row.audiences().contains(audience)))
                .count();
        return Expected.share(covered, REQUIRED.size());
    }

    static Expected evenness(List<Row> rows) {
        if (rows.isEmpty()) {
            return Expected.none("no_activity");
        }
        Map<String, Integer> channels = new LinkedHashMap<>();
        rows.forEach(row -> channels.merge(row.channel(), 1, Integer::sum));
        double entropy = channels.values().stream()
                .mapToDouble(k -> (double) k / rows.size())
                .map(share -> -share * Math.log(share))
                .sum();
        return Expected.figure(entropy / Math.log(PlainNames.CHANNELS.size()), rows.size());
    }

    static Expected digital(List<Row> rows) {
        return rows.isEmpty()
                ? Expected.none("no_activity")
                : Expected.share(
                        rows.stream()
                                .filter(row -> PlainNames.DIGITAL.contains(row.channel()))
                                .count(),
                        rows.size());
    }
}
