package vn.loa.charts.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.text.Words;

/** The figures of one series by month, what its surveys differ by, and where it tends. */
final class SeriesChart {
    private static final int LONGEST_CODE = 40;

    private final Evaluation evaluation;
    private final int number;
    private final SeriesCourse figures;
    private final Words words;
    private final HouseStyle style;

    /** @param number its place in the plan, from 1 */
    SeriesChart(Evaluation evaluation, int number, SeriesCourse figures, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.number = number;
        this.figures = figures;
        this.words = words;
        this.style = style;
    }

    /** One for each series that has a figure, in the plan's order. */
    static List<Optional<Picture>> pictures(Evaluation evaluation, Words words, HouseStyle style) {
        List<SeriesCourse> courses = evaluation.breakdowns().courses();
        return IntStream.range(0, courses.size())
                .mapToObj(i -> new SeriesChart(evaluation, i + 1, courses.get(i), words, style).picture())
                .toList();
    }

    Optional<Picture> picture() {
        if (figures.points().isEmpty()) {
            return Optional.empty();
        }
        Course course = Course.of(evaluation, figures);
        FigureWords written = FigureWords.of(style.formats().lang());
        CourseWords said = new CourseWords(course, words, written, style.formats());
        CourseData data = new CourseData(course);
        CourseLayout wide = CourseLayout.of(course, said, style, Room.WIDE);
        CourseLayout narrow = CourseLayout.of(course, said, style, Room.NARROW);
        return Optional.of(new Picture(
                name(),
                said.title(),
                said.guide(wide.cutAxis()),
                said.source(evaluation.asOf()),
                said.alt(),
                new CourseTable(course, said, words, written, style.formats()).table(),
                List.of("outcome.change", "outcome.trend"),
                wide.drawing(data),
                narrow.drawing(data)));
    }

    /** Fit for a file, whatever the code. */
    private String name() {
        String code = figures.series()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened =
                code.substring(0, Math.min(LONGEST_CODE, code.length())).replaceAll("-$", "");
        return shortened.isEmpty() ? "series-" + number : "series-" + number + "-" + shortened;
    }
}
