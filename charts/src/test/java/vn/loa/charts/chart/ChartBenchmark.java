package vn.loa.charts.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.jfree.svg.SVGGraphics2D;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.text.Lang;

/**
 * What a chart costs against bare JFreeChart with the same dataset, title, guide, source and writer (JFreeSVG), its numbers drawn on
 * bars or cells; and a PNG against the same picture through ImageIO with its defaults. Rounds of both take turns in one process; the
 * median of the ratios counts, the demand being at most 1.3 and 0.8. Run with
 * {@code ./mvnw -q -pl core,charts test-compile} and this class on the test class path.
 */
public final class ChartBenchmark {
    private static final int WARM = 40;
    private static final int ROUNDS = 60;
    private static final HouseStyle STYLE = HouseStyle.of(Lang.VI);
    private static final PictureWriter WRITER = new PictureWriter(STYLE);

    private ChartBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        for (Picture picture : ChartBook.pictures(WardEvaluation.year(), Lang.VI)) {
            XYDataset data = ((XYPlot) picture.wide().plot()).getDataset();
            if (data == null
                    || picture.name().equals("targets")
                    || picture.name().equals("requirements")) {
                continue; // JFreeChart has nothing that would draw the same.
            }
            double svg = ratio(() -> WRITER.svg(picture), () -> bareSvg(picture, data));
            double png = ratio(() -> WRITER.png(picture), () -> imageIo(picture));
            System.out.printf(
                    Locale.ROOT, "%-12s SVG %.2f of bare JFreeChart, PNG %.2f of ImageIO%n", picture.name(), svg, png);
        }
    }

    private static double ratio(Callable<?> ours, Callable<?> theirs) throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            long own = nanos(ours);
            long bare = nanos(theirs);
            if (i >= 0) {
                ratios[i] = (double) own / bare;
            }
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    private static long nanos(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        if (work.call() == null) {
            throw new IllegalStateException("Nothing was drawn");
        }
        return System.nanoTime() - start;
    }

    private static String bareSvg(Picture picture, XYDataset data) {
        JFreeChart chart = chart(picture, data);
        SVGGraphics2D g =
                new SVGGraphics2D(picture.wide().width(), picture.wide().height() + 120);
        chart.draw(
                g,
                new Rectangle2D.Double(
                        0, 0, picture.wide().width(), picture.wide().height() + 120));
        return g.getSVGDocument();
    }

    private static JFreeChart chart(Picture picture, XYDataset data) {
        boolean cells = data instanceof XYZDataset;
        XYItemRenderer renderer = cells ? new XYBlockRenderer() : new XYBarRenderer(0.3);
        if (renderer instanceof XYBarRenderer bars) {
            bars.setBarPainter(new StandardXYBarPainter());
            bars.setShadowVisible(false);
        }
        renderer.setDefaultItemLabelGenerator(new StandardXYItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        XYDataset drawn = cells ? data : new XYBarDataset(data, 0.7);
        XYPlot plot = new XYPlot(drawn, new NumberAxis(), new NumberAxis(), renderer);
        Font font = STYLE.text(12);
        JFreeChart chart = new JFreeChart(picture.title(), STYLE.strong(19), plot, false);
        chart.addSubtitle(new TextTitle(picture.guide(), font));
        chart.addSubtitle(new TextTitle(picture.source(), font));
        return chart;
    }

    /** The same pixels, written by ImageIO. */
    private static byte[] imageIo(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(WRITER.image(picture), "png", out);
        return out.toByteArray();
    }
}
