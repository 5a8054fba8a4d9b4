package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import org.jfree.svg.SVGGraphics2D;

/**
 * Draws and measures text. In SVG it stays text; in a bitmap it is filled as outlines, since the glyph rasters of two JDK releases
 * differ.
 */
final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** Where the point lies on the line of text. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    /** @param y of the base line */
    static void draw(Graphics2D g, String text, Font font, Color colour, double x, double y, Anchor anchor) {
        if (text.isBlank()) {
            return;
        }
        double shift = switch (anchor) {
            case START -> 0;
            case MIDDLE -> width(text, font) / 2;
            case END -> width(text, font);
        };
        g.setPaint(colour);
        if (g instanceof SVGGraphics2D) {
            g.setFont(font);
            g.drawString(text, (float) (x - shift), (float) y);
        } else {
            g.fill(new TextLayout(text, font, EXACT).getOutline(AffineTransform.getTranslateInstance(x - shift, y)));
        }
    }
}
