package vn.loa.charts.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import vn.loa.charts.style.HouseStyle;

/**
 * What JFreeSVG writes, made fit for a page under a strict policy: presentation attributes in place of {@code style=}, the weight of
 * the font as a weight, a fixed prefix of ids, and the picture's title and words for screen readers.
 */
final class SvgText {
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
    private static final Pattern PROPERTY = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+);?\\s*");
    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private SvgText() {}

    static SVGGraphics2D graphics(String id, int width, int height) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(id + "-");
        g.setGeomDoubleConverter(SvgText::number);
        g.setTransformDoubleConverter(SvgText::number);
        return g;
    }

    static String document(SVGGraphics2D g, Picture picture, int width, int height) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(g, picture.name(), picture, width, height)
                + "\n";
    }

    static String element(SVGGraphics2D g, String id, Picture picture, int width, int height) {
        String svg = g.getSVGElement(id, true, new ViewBox(0, 0, width, height), null, null);
        String open = svg.substring(0, svg.indexOf('>'));
        String words = " role='img' aria-labelledby='" + id + "-title " + id + "-desc'>"
                + "<title id='" + id + "-title'>" + escaped(picture.title()) + "</title>"
                + "<desc id='" + id + "-desc'>" + escaped(picture.alt()) + "</desc>";
        return TAG.matcher(open + words + svg.substring(open.length() + 1))
                .replaceAll(tag -> Matcher.quoteReplacement(withoutStyle(tag.group())));
    }

    private static String withoutStyle(String tag) {
        return STYLE.matcher(tag).replaceAll(style -> {
            StringBuilder attributes = new StringBuilder();
            Matcher property = PROPERTY.matcher(style.group(1));
            while (property.find()) {
                attributes.append(attribute(property.group(1), property.group(2).strip()));
            }
            return Matcher.quoteReplacement(attributes.toString());
        });
    }

    private static String attribute(String name, String value) {
        if (name.equals("font-family")) {
            String weight = value.contains("SemiBold") ? " font-weight='600'" : "";
            return " font-family='\"" + HouseStyle.FAMILY + "\", sans-serif'" + weight;
        }
        if (name.endsWith("-opacity") && value.equals("1.0") || name.equals("stroke-miterlimit")) {
            return "";
        }
        return " " + name + "='" + COLOUR.matcher(value).replaceAll(SvgText::hex) + "'";
    }

    private static String hex(java.util.regex.MatchResult rgb) {
        return String.format(
                java.util.Locale.ROOT,
                "#%02x%02x%02x",
                Integer.parseInt(rgb.group(1)),
                Integer.parseInt(rgb.group(2)),
                Integer.parseInt(rgb.group(3)));
    }

    /** Hundredths of a pixel are finer than any eye. */
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
