package vn.loa.charts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.text.Lang;

/** Writes what later data change in an approved report into a directory. Immutable, thread-safe; the same input, the same bytes. */
public final class AdjustmentReport {
    private static final String JSON = "dieu-chinh.json";
    private static final String CSV = "dieu-chinh.csv";
    private static final String PAGE = "index.html";

    /** Names of the files that it writes. */
    public static final List<String> FILES = List.of(JSON, CSV, PAGE);

    private final Lang lang;

    public AdjustmentReport(Lang lang) {
        this.lang = lang;
    }

    /**
     * Writes {@link #FILES}, over files of these names.
     *
     * @param directory is made where it is missing
     * @throws IOException where a file cannot be written
     */
    public void write(Adjustment adjustment, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(JSON), AdjustmentFiles.json(adjustment));
        Files.writeString(directory.resolve(CSV), AdjustmentFiles.csv(adjustment));
        Files.writeString(
                directory.resolve(PAGE),
                AdjustmentPageRenderer.of().execute(AdjustmentPage.of(adjustment, lang, HouseStyle.of(lang))));
    }
}
