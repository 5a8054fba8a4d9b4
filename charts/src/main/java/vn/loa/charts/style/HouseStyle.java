package vn.loa.charts.style;

import java.awt.Font;
import java.util.Base64;
import vn.loa.core.text.Lang;

/**
 * The one style of all charts and pages. Immutable, thread-safe; the same on every machine.
 *
 * @param text the bundled font in its regular weight
 * @param strong the same family, semibold
 * @param formats of numbers and days in the language of the report
 */
public record HouseStyle(Font text, Font strong, Palette palette, Formats formats) {
    /** Family name of the bundled font, in SVG and CSS. */
    public static final String FAMILY = "Be Vietnam Pro";

    public static HouseStyle of(Lang lang) {
        return new HouseStyle(
                BundledFont.REGULAR.font(), BundledFont.SEMIBOLD.font(), Palette.HOUSE, new Formats(lang));
    }

    /** Regular weight; size in pixels of the picture. */
    public Font text(double size) {
        return text.deriveFont((float) size);
    }

    /** Semibold weight; size in pixels of the picture. */
    public Font strong(double size) {
        return strong.deriveFont((float) size);
    }

    /** The font faces as data and the colours as variables, for the one style sheet of a page that loads nothing. */
    public String css() {
        return face(400, BundledFont.REGULAR) + face(600, BundledFont.SEMIBOLD) + palette.css();
    }

    private static String face(int weight, BundledFont font) {
        return "@font-face{font-family:\"" + FAMILY + "\";font-weight:" + weight
                + ";font-style:normal;src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(font.bytes()) + ") format(\"truetype\")}\n";
    }
}
