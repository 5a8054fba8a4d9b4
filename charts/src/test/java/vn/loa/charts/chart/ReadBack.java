package vn.loa.charts.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.Formats;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Topic;
import vn.loa.core.text.Lang;

/**
 * Reads a picture's numbers back: whatever is drawn or said must stand in its table, its dataset or the values that it names; what it
 * counts, its table must give.
 */
final class ReadBack {
    /** Levels of intervals and limits, which words name. */
    private static final List<String> LEVELS = List.of("95%", "99,8%", "99.8%");

    private static final Pattern SHORT_MONTH = Pattern.compile("(?<!\\p{L})[TM](\\d{1,2}) ’(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{4})(?!\\d)");
    private static final int MOST_GROUPS = 8;

    private final Evaluation evaluation;
    private final Picture picture;
    private final Formats formats;
    private final PictureWriter writer;

    ReadBack(Evaluation evaluation, Picture picture, Lang lang) {
        this.evaluation = evaluation;
        this.picture = picture;
        this.formats = new Formats(lang);
        this.writer = new PictureWriter(HouseStyle.of(lang));
    }

    /** Every number that comes from nowhere, with the text in which it stands. */
    List<String> invented() {
        List<String> invented = new ArrayList<>();
        Numbers figures = figures();
        Stream.of(picture.wide(), picture.narrow())
                .forEach(drawing -> labels(drawing).forEach(figures::addText));
        for (String svg : List.of(writer.inline(picture, ""), writer.inlineNarrow(picture, ""))) {
            for (String text : SvgReading.texts(svg)) {
                check(text, figures, invented);
            }
        }
        Numbers counted = figures();
        counted(picture.table()).forEach(counted::add);
        counted.addText(formats.day(evaluation.asOf()));
        check(picture.title(), counted, invented);
        check(picture.alt(), counted, invented);
        // How many the figures rest on may be any indicator's to say.
        evaluation.values().stream().map(Value::n).filter(Objects::nonNull).forEach(counted::add);
        check(picture.source(), counted, invented);
        return invented;
    }

    /** Numbers in the datasets that the evaluation does not hold and the table does not give. */
    List<Double> strange() {
        Set<Double> known = new HashSet<>(Reachable.numbers(evaluation));
        cells().filter(Objects::nonNull).forEach(known::add);
        known.add(0.0);
        known.add(1.0);
        return drawn(picture.wide())
                .filter(number -> Double.isFinite(number) && !known.contains(number))
                .boxed()
                .toList();
    }

    /** The figures of a drawing, without the places of names. */
    static DoubleStream drawn(Drawing drawing) {
        XYPlot plot = (XYPlot) drawing.plot();
        DoubleStream.Builder numbers = DoubleStream.builder();
        for (int d = 0; d < plot.getDatasetCount(); d++) {
            XYDataset data = plot.getDataset(d);
            boolean placesAcross = plot.getDomainAxisForDataset(d) instanceof NameAxis;
            boolean placesUp = plot.getRangeAxisForDataset(d) instanceof NameAxis && data instanceof XYZDataset;
            for (int series = 0; series < data.getSeriesCount(); series++) {
                for (int i = 0; i < data.getItemCount(series); i++) {
                    if (!placesAcross) {
                        numbers.add(data.getXValue(series, i));
                    }
                    if (!placesUp) {
                        numbers.add(data.getYValue(series, i));
                    }
                    if (data instanceof XYZDataset three) {
                        numbers.add(three.getZValue(series, i));
                    }
                    if (data instanceof IntervalXYDataset wide && !placesUp) {
                        numbers.add(wide.getStartYValue(series, i));
                        numbers.add(wide.getEndYValue(series, i));
                    }
                }
            }
        }
        return numbers.build();
    }

    /** What an axis says stands at its place: it may be drawn. */
    private static Stream<String> labels(Drawing drawing) {
        XYPlot plot = (XYPlot) drawing.plot();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            if (plot.getRangeAxis(i) instanceof TickAxis axis) {
                axis.labels().forEach(label -> labels.add(label.text()));
            }
        }
        if (plot.getRenderer() instanceof TargetsRenderer tracks) {
            labels.addAll(tracks.labels());
        }
        if (plot.getRenderer() instanceof FunnelRenderer funnel) {
            labels.addAll(funnel.labels());
        }
        return labels.stream();
    }

    private Numbers figures() {
        Numbers numbers = new Numbers(formats);
        picture.table().head().forEach(numbers::addText);
        picture.table().rows().forEach(row -> row.cells().forEach(cell -> numbers.addText(cell.text())));
        cells().filter(Objects::nonNull).forEach(numbers::add);
        drawn(picture.wide()).forEach(numbers::add);
        for (Value value : evaluation.values()) {
            if (picture.indicators().contains(value.indicator())) {
                Stream.of(
                                value.numerator(),
                                value.denominator(),
                                value.value(),
                                value.lower(),
                                value.upper(),
                                value.p(),
                                value.target())
                        .filter(Objects::nonNull)
                        .forEach(numbers::add);
                if (value.n() != null) {
                    numbers.add(value.n());
                }
            }
        }
        names().forEach(numbers::addText);
        LEVELS.forEach(numbers::addText);
        return numbers;
    }

    private Stream<Double> cells() {
        return picture.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(DataTable.Cell::number);
    }

    /** Numbers that are part of a name. */
    private Stream<String> names() {
        Plan plan = evaluation.plan();
        return Stream.of(
                        plan.units().stream().flatMap(u -> Stream.of(u.name(), u.code())),
                        plan.topics().stream().map(Topic::name),
                        plan.audiences().stream().map(Audience::name),
                        plan.channels().stream().map(Channel::name),
                        plan.series().stream().map(Series::name))
                .flatMap(names -> names)
                .map(Shown::text);
    }

    private void check(String text, Numbers known, List<String> invented) {
        for (String number : Numbers.in(withoutMonths(text))) {
            if (!known.has(number)) {
                invented.add(picture.name() + ": " + number + " in \"" + text + '"');
            }
        }
    }

    /** Months near the evaluated span are no figures. */
    private String withoutMonths(String text) {
        Matcher shorter = SHORT_MONTH.matcher(text);
        String without = shorter.replaceAll(
                m -> isNear(m.group(1), "20" + m.group(2)) ? "" : Matcher.quoteReplacement(m.group()));
        return MONTH.matcher(without)
                .replaceAll(m -> isNear(m.group(1), m.group(2)) ? "" : Matcher.quoteReplacement(m.group()));
    }

    private boolean isNear(String month, String year) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return false;
        }
        LocalDate day = YearMonth.of(Integer.parseInt(year), number).atDay(1);
        return day.isAfter(evaluation.span().from().minusYears(2))
                && day.isBefore(evaluation.span().to().plusYears(1));
    }

    /** What can be counted in a table: rows, cells that say the same, sums of columns, and what several states have together. */
    private static List<Double> counted(DataTable table) {
        List<Double> counts = new ArrayList<>(List.of((double) table.rows().size()));
        counts.add((double)
                table.rows().stream().filter(row -> row.channel() != null).count());
        Map<String, Integer> everywhere = new HashMap<>();
        int zeros = 0;
        int others = 0;
        for (int column = 0; column < table.head().size(); column++) {
            Map<String, Integer> alike = new HashMap<>();
            double sum = 0;
            for (DataTable.Row row : table.rows()) {
                if (column < row.cells().size()) {
                    DataTable.Cell cell = row.cells().get(column);
                    alike.merge(cell.text(), 1, Integer::sum);
                    everywhere.merge(cell.text().replaceAll("\\d+", "#"), 1, Integer::sum);
                    everywhere.merge(cell.text(), 1, Integer::sum);
                    if (cell.number() != null) {
                        sum += cell.number();
                        zeros += cell.number() == 0 ? 1 : 0;
                        if (cell.number() == 0) {
                            // Rows of one kind that have none, as weeks that are over.
                            String kind = row.cells().get(0).text().replaceAll("\\d+", "#");
                            everywhere.merge(column + " none: " + kind, 1, Integer::sum);
                        }
                        others += cell.number() == 0 ? 0 : 1;
                    }
                }
            }
            counts.add(sum);
            counts.add((double) alike.size());
            counts.addAll(together(alike));
        }
        everywhere.values().forEach(n -> counts.add((double) n));
        counts.addAll(List.of((double) zeros, (double) others, (double) zeros + others));
        return counts;
    }

    private static List<Double> together(Map<String, Integer> alike) {
        if (alike.size() > MOST_GROUPS) {
            return alike.values().stream().map(Integer::doubleValue).toList();
        }
        List<Double> sums = new ArrayList<>(List.of(0.0));
        for (int n : alike.values()) {
            sums.addAll(sums.stream().map(sum -> sum + n).toList());
        }
        return sums;
    }
}
