package vn.loa.charts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.loa.charts.chart.ChartBook;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.chart.PictureWriter;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** Writes the report of an evaluation into a directory. Immutable, thread-safe; the same evaluation gives the same bytes. */
public final class EvaluationReport {
    private final Lang lang;

    public EvaluationReport(Lang lang) {
        this.lang = lang;
    }

    /**
     * Writes {@code index.html}, {@code indicators.json}, {@code indicators.csv} and {@code charts/}, over files of these names.
     *
     * @param directory is made where it is missing
     * @throws IOException where a file cannot be written
     */
    public void write(Evaluation evaluation, Path directory) throws IOException {
        write(evaluation, directory, code -> Optional.empty());
    }

    /**
     * As {@link #write(Evaluation, Path)}; the page leads on to the reports of the span's months and quarters.
     *
     * @param links from the code of a part of the span ({@link Evaluation#parts}) to its page, relative to this one:
     *     {@code ../2026-01/index.html}; empty: no such page is written
     */
    public void write(Evaluation evaluation, Path directory, Function<String, Optional<String>> links)
            throws IOException {
        HouseStyle style = HouseStyle.of(lang);
        PictureWriter writer = new PictureWriter(style);
        List<Picture> pictures = ChartBook.pictures(evaluation, lang);
        Path charts = Files.createDirectories(directory.resolve("charts"));
        for (Picture picture : pictures) {
            Files.writeString(charts.resolve(picture.name() + ".svg"), writer.svg(picture));
            Files.write(charts.resolve(picture.name() + ".png"), writer.png(picture));
        }
        Files.writeString(directory.resolve("indicators.json"), IndicatorsJson.text(evaluation));
        Files.writeString(directory.resolve("indicators.csv"), IndicatorsCsv.text(evaluation));
        Files.writeString(
                directory.resolve("index.html"),
                ReportPageRenderer.of().execute(ReportPage.of(evaluation, lang, pictures, links)));
    }
}
