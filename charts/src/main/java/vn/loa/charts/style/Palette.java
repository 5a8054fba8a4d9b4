package vn.loa.charts.style;

import java.awt.Color;
import java.util.Locale;

/**
 * Every colour. Blue and vermilion are told apart with any colour blindness, and differ in lightness, so that a grey print still tells
 * them; nothing is told by colour alone.
 *
 * @param ink of text
 * @param soft of secondary text; 4.5 : 1 on paper
 * @param line of rules and frames
 * @param wash of quiet areas
 * @param deep the strong end of quantities, and of what is well
 * @param mild a lighter step of it
 * @param pale its lightest step
 * @param alarm of what is missing
 * @param blush a ground for it
 * @param faint lines on it that must not shout
 * @param amber of what came late
 */
public record Palette(
        Color paper,
        Color ink,
        Color soft,
        Color line,
        Color wash,
        Color deep,
        Color mild,
        Color pale,
        Color alarm,
        Color blush,
        Color faint,
        Color amber) {
    static final Palette HOUSE = new Palette(
            new Color(0xffffff),
            new Color(0x17212b),
            new Color(0x5a6672),
            new Color(0xd5dbe0),
            new Color(0xf4f6f7),
            new Color(0x0b4f7d),
            new Color(0x6ba3c8),
            new Color(0xdce9f2),
            new Color(0xb3361b),
            new Color(0xfbece7),
            new Color(0xe6b3a5),
            new Color(0xe0a030));

    /** The colour of a quantity between none (0) and the largest (1). */
    public Color quantity(double share) {
        double s = Math.max(0, Math.min(1, share));
        return s < 0.5 ? between(pale, mild, s * 2) : between(mild, deep, s * 2 - 1);
    }

    /** The colour of text on a quantity: dark on light, light on dark. */
    public Color on(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        // Where both are read equally well.
        return light < 126 ? paper : ink;
    }

    String css() {
        return ":root{--paper:" + hex(paper) + ";--ink:" + hex(ink) + ";--soft:" + hex(soft) + ";--line:" + hex(line)
                + ";--wash:" + hex(wash) + ";--deep:" + hex(deep) + ";--mild:" + hex(mild) + ";--pale:" + hex(pale)
                + ";--alarm:" + hex(alarm) + ";--blush:" + hex(blush) + ";--amber:" + hex(amber) + "}\n";
    }

    private static Color between(Color a, Color b, double t) {
        return new Color(
                mix(a.getRed(), b.getRed(), t), mix(a.getGreen(), b.getGreen(), t), mix(a.getBlue(), b.getBlue(), t));
    }

    private static int mix(int a, int b, double t) {
        return (int) Math.round(a + (b - a) * t);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }
}
