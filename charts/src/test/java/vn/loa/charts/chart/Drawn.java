package vn.loa.charts.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What stands in a picture, as a test reads it. */
final class Drawn {
    static final Words WORDS = Words.of(ChartBook.class, "charts", Lang.VI);
    static final FigureWords FIGURES = FigureWords.of(Lang.VI);
    static final HouseStyle STYLE = HouseStyle.of(Lang.VI);

    private Drawn() {}

    static Optional<Picture> find(Evaluation evaluation, String name, Lang lang) {
        return ChartBook.pictures(evaluation, lang).stream()
                .filter(p -> p.name().equals(name))
                .findFirst();
    }

    static Picture picture(Evaluation evaluation, String name) {
        return find(evaluation, name, Lang.VI).orElseThrow();
    }

    /** The lines of text of the wide drawing, in the order of drawing. */
    static List<String> wide(Picture picture) throws Exception {
        return texts(new PictureWriter(STYLE).inline(picture, ""));
    }

    /** The lines of text of the narrow drawing. */
    static List<String> narrow(Picture picture) throws Exception {
        return texts(new PictureWriter(STYLE).inlineNarrow(picture, ""));
    }

    static List<List<String>> table(Picture picture) {
        return picture.table().rows().stream()
                .map(row -> row.cells().stream().map(DataTable.Cell::text).toList())
                .toList();
    }

    /** Parsed strictly: a drawing that is no XML fails. */
    private static List<String> texts(String svg) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
