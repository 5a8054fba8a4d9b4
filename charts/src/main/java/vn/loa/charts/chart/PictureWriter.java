package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;
import vn.loa.charts.style.HouseStyle;

/** A picture as a file. The same picture gives the same bytes; SVG keeps its text as text, PNG has two dots for each pixel. */
public final class PictureWriter {
    private static final int SCALE = 2;
    /** 192 dots an inch, so that a document shows the picture in its own size. */
    private static final int DOTS_PER_METRE = 7559;

    private static final int MARGIN = 24;
    private static final double TITLE = 19;
    private static final double GUIDE = 13;
    private static final double SOURCE = 12;
    private static final double LINE = 1.35;

    private final HouseStyle style;

    public PictureWriter(HouseStyle style) {
        this.style = style;
    }

    /** A file of its own: title and guide above the drawing, source below. */
    public String svg(Picture picture) {
        Frame frame = frame(picture);
        SVGGraphics2D g = SvgText.graphics(picture.name(), frame.width(), frame.height());
        framed(g, picture, frame);
        return SvgText.document(g, picture, frame.width(), frame.height());
    }

    /**
     * The drawing alone, to stand inside a page that has the words around it.
     *
     * @param prefix of every id: a page may hold the picture twice
     */
    public String inline(Picture picture, String prefix) {
        return inline(picture, prefix + picture.name(), picture.wide());
    }

    /** As {@link #inline}, for a narrow screen. */
    public String inlineNarrow(Picture picture, String prefix) {
        return inline(picture, prefix + picture.name() + "-narrow", picture.narrow());
    }

    private String inline(Picture picture, String id, Drawing drawing) {
        SVGGraphics2D g = SvgText.graphics(id, drawing.width(), drawing.height());
        draw(g, drawing, 0, 0);
        return SvgText.element(g, id, picture, drawing.width(), drawing.height());
    }

    /** As {@link #svg}, as a bitmap. */
    public byte[] png(Picture picture) {
        return PngFile.bytes(image(picture), DOTS_PER_METRE);
    }

    /** Two dots for each pixel. */
    BufferedImage image(Picture picture) {
        Frame frame = frame(picture);
        BufferedImage image =
                new BufferedImage(frame.width() * SCALE, frame.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SCALE, SCALE);
        framed(g, picture, frame);
        g.dispose();
        return image;
    }

    /** Where the parts lie, in pixels; {@code top} of the drawing. */
    private record Frame(List<String> title, List<String> guide, List<String> source, int top, int width, int height) {}

    private Frame frame(Picture picture) {
        double room = picture.wide().width();
        List<String> title = Lines.wrap(picture.title(), style.strong(TITLE), room, 3);
        List<String> guide = Lines.wrap(picture.guide(), style.text(GUIDE), room, 5);
        List<String> source = Lines.wrap(picture.source(), style.text(SOURCE), room, 3);
        int top = (int) Math.ceil(MARGIN + title.size() * TITLE * LINE + guide.size() * GUIDE * LINE + 22);
        int height = (int) Math.ceil(top + picture.wide().height() + 14 + source.size() * SOURCE * LINE + MARGIN);
        return new Frame(title, guide, source, top, picture.wide().width() + 2 * MARGIN, height);
    }

    private void framed(Graphics2D g, Picture picture, Frame frame) {
        g.setPaint(style.palette().paper());
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        double y = lines(g, frame.title(), style.strong(TITLE), style.palette().ink(), MARGIN);
        lines(g, frame.guide(), style.text(GUIDE), style.palette().soft(), y + 4);
        draw(g, picture.wide(), MARGIN, frame.top());
        lines(
                g,
                frame.source(),
                style.text(SOURCE),
                style.palette().soft(),
                frame.top() + picture.wide().height() + 14);
    }

    private static double lines(Graphics2D g, List<String> lines, Font font, Color colour, double top) {
        double step = font.getSize2D() * LINE;
        double y = top;
        for (String line : lines) {
            Lettering.draw(g, line, font, colour, MARGIN, y + font.getSize2D(), Lettering.Anchor.START);
            y += step;
        }
        return y;
    }

    private void draw(Graphics2D g, Drawing drawing, double x, double y) {
        JFreeChart chart = new JFreeChart(null, style.text(TITLE), drawing.plot(), false);
        chart.setBackgroundPaint(style.palette().paper());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(g, new Rectangle2D.Double(x, y, drawing.width(), drawing.height()));
    }
}
